/** Towns, townships, sums and sub-districts of 乌海市; made by scripts/build-towns.ts. */
export const WUHAI_TOWNS: Readonly<Record<string, string>> = {
  '150302': '凤凰岭街道 海北街道 新华街道 新华西街道 滨河街道 林荫街道 千里山镇',
  '150303': '拉僧仲街道 西卓子山街道 公乌素镇 拉僧庙镇 巴音陶亥镇',
  '150304': '三道坎街道 五虎山街道 新达街道 巴音赛街道 梁家沟街道 苏海图街道 滨海街道 乌兰淖尔镇',
}
