import type { Guard } from './guards'

/**
 * Names that are also words, parts of words, or places elsewhere.
 * `codes` lists every unit the name may mean. `risky` says that the name alone proves nothing: it counts only where
 * the article's region, or a unit named right before it, singles one of them out.
 */
export interface GuardedAlias extends Guard {
  text: string
  codes: string
  risky?: true
}

export const GUARDED_ALIASES: readonly GuardedAlias[] = [
  // The autonomous region without its last letter.
  { text: '内蒙', codes: '150000', notBefore: '古' },

  // Names shared with districts of other provinces, and 新城区, which is also any new part of a town.
  { text: '新城区', codes: '150102', risky: true, notAfter: '西安市 西安 的 新 老' },
  { text: '青山区', codes: '150204', notAfter: '武汉市 武汉 大 绿水 见' },
  { text: '松山区', codes: '150404', notAfter: '台北市 台北 嵩' },
  { text: '东河区', codes: '150202', notAfter: '山 广 丹' },
  { text: '海南区', codes: '150303', notAfter: '市场 银行', notBefore: '域 局' },
  { text: '昆都仑', codes: '150203', notBefore: '河 水库 沟' },
  { text: '九原', codes: '150207', notBefore: '郡', risky: true },
  { text: '元宝山', codes: '150403', notBefore: '乡 村', risky: true },
  { text: '乌达', codes: '150304', notAfter: '哈 伊 阿', notBefore: '木 巴 尔' },
  { text: '喀喇沁', codes: '150428', notBefore: '左 部' },

  // Words that run across the edge of a name: 桂林西, 南宁城区, 文化德育, 电商都, 振兴和, 森林业.
  {
    text: '林西',
    codes: '150424',
    notAfter: '柏 桂 森 园 玉 吉 榆 树 造 农 格 山 竹 海 虎 苏 松 胡杨',
    notBefore: '部 侧 路 南 北',
  },
  {
    text: '宁城',
    codes: '150429',
    notAfter: '南 西 济 海 集 咸 普 遂 兴 江 怀 太 辽 安 会 永 福 东 阜 常',
    notBefore: '区 市',
  },
  {
    text: '化德',
    codes: '150922',
    notAfter: '文 教 强 优 净 美 变 深 转',
    notBefore: '育 国 行 才',
    risky: true,
  },
  {
    text: '商都',
    codes: '150923',
    notAfter: '电 微 外 客 厂 营 网 销 发 应 资 华 工 承包 厅 协 郑州',
    notBefore: '是 在 有 能 会 要',
    risky: true,
  },
  {
    text: '兴和',
    codes: '150924',
    notAfter: '振 复 新 中 高',
    needsNext: '讯 境内 等地 石墨 风电 光伏 服务区 电厂 工业园',
    risky: true,
  },
  { text: '和林', codes: '150123', needsNext: '讯 新区 境内 电厂 发电 县', notAfter: '科尔沁' },
  { text: '清水河', codes: '150124', notBefore: '流域 上游 下游 大桥 水库', risky: true },
  {
    text: '丰镇',
    codes: '150981',
    notAfter: '胜 永 恒 新 和 庆 安 兆 同 万 瑞 宝 大 五 广 双 长 海 清 金 裕',
  },
  { text: '五原', codes: '150821', notAfter: '第 十', notBefore: '则 色 因' },
  { text: '临河', codes: '150802', notBefore: '而 的 村 傍 靠' },
  { text: '集宁', codes: '150902', notBefore: '路古 路遗 静' },
  { text: '多伦', codes: '152531', notAfter: '很 更 许', notBefore: '多 理 敦 科' },
  { text: '东胜', codes: '150602', notAfter: '山 广', notBefore: '利 出 于' },
  { text: '额尔古纳', codes: '150784', notBefore: '河' },
  { text: '库伦', codes: '150524', notAfter: '银 外蒙古 蒙古', notBefore: '图 条约' },
  { text: '二连', codes: '152501', notBefore: '冠 胜 板 跳 发 拱 轧 杆 长 盆地 续 环', risky: true },
  { text: '锡市', codes: '152502', notAfter: '无' },
  { text: '扎区', codes: '150703', risky: true },
  { text: '科区', codes: '150502', notAfter: '高 学 专 内 外 儿 妇', risky: true },

  // Peoples, basins, mountains and rivers that share the name.
  { text: '准格尔', codes: '150622', notBefore: '盆地' },
  { text: '鄂伦春', codes: '150723', notBefore: '族 民族 语 人 猎' },
  { text: '鄂温克', codes: '150724', notBefore: '族 民族 语 人 驯' },
  { text: '鄂尔多斯', codes: '150600', notBefore: '盆地 高原 台地 地块 草原文化 羊绒衫 细毛羊 婚礼' },
  {
    text: '兴安',
    codes: '152200',
    notAfter: '大 小 广西',
    notBefore: '岭 县 街 区 镇 落叶松 盟',
    risky: true,
  },

  // Contractions that several banners share.
  { text: '鄂旗', codes: '150624 150723 150724' },
  { text: '阿旗', codes: '150421 150721 152522' },
  { text: '土旗', codes: '150121 150221', notAfter: '国 领', risky: true },
  { text: '土默特旗', codes: '150121 150221' },
  { text: '土默特', codes: '150121 150221', notBefore: '川 平原 左 右' },
  { text: '杭锦', codes: '150625 150826', risky: true },
  { text: '巴林', codes: '150422 150423', notBefore: '王国 首都 石 银行', risky: true },
  { text: '科左', codes: '150521 150522', risky: true },
  { text: '科右', codes: '152221 152222', risky: true },
  { text: '察右', codes: '150926 150927 150928', risky: true },
  { text: '乌拉特', codes: '150823 150824 150825', notBefore: '草原', risky: true },
  { text: '苏尼特', codes: '152523 152524', notBefore: '羊 草原', risky: true },
  { text: '乌珠穆沁', codes: '152525 152526', notBefore: '羊 草原 白 沁', risky: true },
  { text: '新巴尔虎', codes: '150726 150727', risky: true },
  { text: '巴尔虎', codes: '150725 150726 150727', notBefore: '羊 草原 人', risky: true },
  { text: '东乌', codes: '152525', notAfter: '广 山 华', notBefore: '克', risky: true },
  { text: '西乌', codes: '152526', notAfter: '广 山 江 陕', notBefore: '克', risky: true },
  { text: '左旗', codes: '150121 150422 150726 152523 152921', risky: true },
  { text: '右旗', codes: '150221 150423 150727 152524 152922', risky: true },
  { text: '前旗', codes: '150623 150823 150926 152221', notAfter: '之 以', risky: true },
  { text: '中旗', codes: '150521 150824 150927 152222', notAfter: '其 当', risky: true },
  { text: '后旗', codes: '150522 150825 150826 150928', notAfter: '之 以 然', risky: true },
  { text: '白旗', codes: '152529', notAfter: '举 打 竖 挂 小', risky: true },
  { text: '蓝旗', codes: '152530', notAfter: '小', notBefore: '营', risky: true },
  { text: '正白旗', codes: '152529', notAfter: '满洲 汉军 八旗' },
  { text: '镶黄', codes: '152528', notBefore: '色 金' },

  // Colloquial names of cities.
  { text: '青城', codes: '150100', notAfter: '山 诸', notBefore: '山 县 区 镇', risky: true },
  { text: '鹿城', codes: '150200', notAfter: '温州 楚雄', notBefore: '区 镇', risky: true },
  { text: '草原钢城', codes: '150200' },
]
