import type { Span } from '../../types'
import type { DraftProject } from '../draft'
import type { Asked, Named } from './types'

/** Names of what is measured by its length. */
const ROUTE =
  /(?:公路|铁路|高铁|高速|道路|[一二三四]级路|快速路|快速通道|专用线|联络线|连接线|支线|线|段)(?:\([^()]*\))?(?:建设|改扩建|改建|改造|扩建|升级改造|大修)?(?:项目|工程)?$/
/** Words for a length or a part of the route, before the number; nothing where the number stands right behind the name. */
const ITS_LENGTH =
  /^[,(]?$|(?:主线|正线|干线|全长|长度?|路线|线路|里程|[一二三四]级|高速|公路|油路|沥青|要修|修的|修建|新建|改建|境内|连接线|联络线|段|已?完成|铺|路基|路面|通车|贯通|衬砌|浇筑)[^,。;:]{0,8}$/
const TURNS =
  /全[市旗县区盟]|我[市旗县区盟]|其他|另外|此外|同时|农村|通村|街巷|乡村|公路总里程|[市旗县区盟](?:今年|去年)/

/** G1线甲至乙段,主线53公里,在丙境内的有49公里: lengths between a route's name and the next semicolon are the route's. */
export function alongRoute(
  figure: Span,
  asked: Asked,
  { text, sentence, projects }: Named,
): DraftProject | null {
  if (asked !== 'distance') return null
  const last = projects.findLast(({ mention }) => mention.end <= figure.start)
  if (!last || last.mention.start < sentence.start || !ROUTE.test(last.mention.name)) return null
  const between = text.slice(last.mention.end, figure.start)
  if (between.length > 80 || /[。;:、)]|合计|共计|一头|另一头/.test(between) || TURNS.test(between))
    return null
  return ITS_LENGTH.test(between.slice(between.lastIndexOf(',') + 1) || between) ? last.project : null
}
