import { Scan } from '../text/scan'

/** What short names of producers end with: X铝业, X精工, X包装. */
const ENDS = [
  '[钢铝铜硅锂镁锰锌铅锗磁药酒乳米面糖牧木纸茶果薯菌草粮盐绒煤肉鸭鸡羊牛猪菜油饲渔矿锡瓷鞋种肥醋蜂]业',
  '重工|重汽|重卡|精工|精密|装备|化工|氯碱|焦化|煤化|生化|石化|特钢|冶金|铸造|锻造|轴承|传动|叶片|塔筒|风能|风电',
  '新材|材料|碳材|磁材|硅材|碳素|石墨|制药|药材|生物|食品|乳品|肉品|肉食|绒毛|面粉|淀粉|果蔬|粮油|饲料|种苗|花卉|机械|电机|电气|电缆|管业|铸管',
  '包装|玻璃|陶瓷|水泥|建材|纺织|服饰|毛纺|羊绒|家纺|家居|制造|科技|股份|实业|电子|光电|光伏|智能|氢能|动力|汽车',
].join('|')

/** The end of a producer's short name where it stands alone, before a pause, 的 or a place on its premises. */
export const FIRM_ALONE = new Scan(new RegExp(`(?:${ENDS})(?=[,、里内的是一今去现目也就已又])`))
/** The same at the end of a stretch. */
export const FIRM_END = new RegExp(`(?:${ENDS})$`)
