import { Ending } from '../text/ending'
import { Scan } from '../text/scan'

/** What short names of producers end with: X铝业, X精工, X包装. */
const ENDS = [
  '[板塑胶砖砂皮钢铝铜硅锂镁锰锌铅锗磁药酒乳米面糖牧木纸茶果薯菌草粮盐绒煤肉鸭鸡羊牛猪菜油饲渔矿锡瓷鞋种肥醋蜂]业',
  '重工|重汽|重卡|精工|精密|装备|化工|氯碱|焦化|煤化|生化|石化|特钢|冶金|铸造|锻造|轴承|传动|叶片|塔筒|风能|风电',
  '新材|材料|碳材|磁材|硅材|碳素|石墨|制药|药材|生物|食品|乳品|肉品|肉食|绒毛|面粉|淀粉|果蔬|粮油|饲料|种苗|花卉|机械|电机|电气|电缆|管业|铸管',
  '钢构|塔架|风机|塑料|橡胶|家具|印刷|电池|线缆|阀门|油脂|包装|玻璃|陶瓷|水泥|建材|纺织|服饰|毛纺|羊绒|家纺|家居|制造|科技|股份|实业|电子|光电|光伏|智能|氢能|动力|汽车',
].join('|')

/** The end of a producer's short name where it stands alone, before a pause, 的 or a place on its premises. */
export const ENDS_ALONE = new RegExp(`(?:${ENDS})(?=[,、里内的是一今去现目也就已又])`)
export const FIRM_ALONE = new Scan(ENDS_ALONE)
/** The same at the end of a stretch. */
export const FIRM_END = new Ending(new RegExp(`(?:${ENDS})$`))

/**
 * What a producer's short name ends with where words behind it show that somebody acts (X锂业投资…, X重工的车间): branches that
 * are also plain nouns stand here, too.
 */
export const BRAND_ENDS = [
  '[锂矿铝铜硅乳药牧绒酒农煤种磁米面糖薯羊牛菌草锰镁肥木纸茶锗粮果渔林管皮毛蜂鹿盐碱砂镍钛钒钼锌豆谷肉粉鹅驼鸡鸭蔬醋瓷钙氟硼铬钡钠铅锆钨炭塑]业',
  '重工|动力|钢铁|化工|石化|股份|实业|光伏|科技|新能源|能源|新材料|电子|重汽|粮油|农牧业|机械|电力|稀土|生物|食品|热电|发电|环保|水务|燃气|光电|风电|羊绒|控股|水泥|焦化|冶金|制药',
  '煤化|生化|化学|碳材|玻璃|陶瓷|特钢|氢能|绿能|装备|精工|精密|纺织|饲料|制造|铸造|制品|畜牧|(?<![市旗县区盟])草原|药材|服饰|智能|重装|电气|风能|硅材|磁材|碳素|碳材料|石墨|矿产|金属|合金|铝材|包装|建材|传动|车桥',
  '盐化|氯碱|铸锻|智造|重科|汽配|油脂|淀粉|新材|氟材|聚材|塑材|有色|高科|炭素|云谷|数科|储能|肉食|乳品|肉品|能化|煤化工|煤电化|铝电|电冶|铁合金|绿氢|绿电|锂能|硅能|农投|文旅|国投|绿投|能投|城投|水投|热力|染化|绒纺|纸塑|半导体|毛纺|高纯铝',
].join('|')
