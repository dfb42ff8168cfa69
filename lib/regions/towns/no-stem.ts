const GROUPS: readonly string[] = [
  // Persons, peoples, larger places, brands.
  '成吉思汗 科尔沁 巴彦淖尔 鄂温克民族 敕勒川 乌力吉 图布信 朝鲁吐 达尔汗 曼德拉 甘珠尔 苏力德 阿尔巴斯 蒙兀室韦 伊金霍洛',
  // Deserts, lakes, rivers, grasslands, temples and palaces.
  '巴丹吉林 腾格里 查干淖尔 查干诺尔 达来诺日 呼和诺尔 额吉淖尔 黄旗海 西拉沐沦 查干沐沦 乌兰布统 乌素图 王爷府 贝子府 三座店',
  // Ordinary words and names of villages all over the north.
  '幸福之路 民族团结 生产建设 小牛群 五分地 梧桐花 太平地 大榆树 大杨树 红庙子 白庙子 新城子 土城子 小城子 大城子 上官地 四家子 六家子',
  '十八台 十八顷 新店子 新营子 屯垦队 小海子 黑土台 红格尔 洪格尔 黄羊洼 黄羊城 右北平 兴隆洼 满都拉 德伯斯 兴顺西 中和西 白海子',
  '工业区 新城区 旧城区 北城区 南城区',
  // Governed by the league's zone that stands on its land.
  '乌斯太',
]

/** Towns whose name without 镇 or 苏木 is something else as well; they are found with their ending only. */
export function noStem(): ReadonlySet<string> {
  return new Set(GROUPS.flatMap((group) => group.split(' ')))
}
