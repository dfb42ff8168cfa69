/** The other provinces and cities of their rank, as alternatives of a regular expression. */
export const PROVINCES =
  '河北|陕西|宁夏|甘肃|山西|北京|天津|辽宁|吉林|黑龙江|新疆|青海|山东|河南|江苏|上海|浙江|广东|四川|云南|贵州|安徽|湖北|湖南|福建|江西|广西|海南|重庆|西藏'
