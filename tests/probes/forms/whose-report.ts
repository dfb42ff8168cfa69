import { grammar } from '../../support/probes/grammar'

const SELF: Readonly<Record<string, string>> = { 旗: '全旗', 县: '全县', 市: '全市', 区: '全区', 盟: '全盟' }

/** How the report of a place names it, and what else it names: whose the figures of 全旗 are. */
export const whoseReport = grammar({
  name: 'whose-report',
  asks: [],
  floor: 0.98,
  slots: {
    place: [
      { says: '巴林左旗', code: '150422', town: '林东镇', league: '赤峰市', leagueCode: '150400' },
      { says: '开鲁县', code: '150523', town: '东风镇', league: '通辽市', leagueCode: '150500' },
      { says: '乌审旗', code: '150626', town: '嘎鲁图镇', league: '鄂尔多斯市', leagueCode: '150600' },
      { says: '扎赉特旗', code: '152223', town: '音德尔镇', league: '兴安盟', leagueCode: '152200' },
      { says: '卓资县', code: '150921', town: '旗下营镇', league: '乌兰察布市', leagueCode: '150900' },
      { says: '阿拉善左旗', code: '152921', town: '巴彦浩特镇', league: '阿拉善盟', leagueCode: '152900' },
      {
        says: '东乌珠穆沁旗',
        code: '152525',
        town: '乌里雅斯太镇',
        league: '锡林郭勒盟',
        leagueCode: '152500',
      },
      { says: '和林格尔县', code: '150123', town: '盛乐镇', league: '呼和浩特市', leagueCode: '150100' },
    ],
    paper: ['region', 'league', 'none'],
    headline: [
      'P奏响产业兴旺曲',
      '特色产业铺就致富路',
      'L:特色产业铺就致富路',
      '小产业撑起大市场',
      'P:小产业撑起大市场',
      '且看P如何做强特色产业',
    ],
    lead: [
      '近年来,P立足资源禀赋,大力发展特色产业,走出了一条产业振兴的新路子。',
      '金秋时节,走进LPT,目之所及是一派丰收景象。',
      '记者从P农牧局获悉,今年以来,当地农牧业生产形势喜人。',
      '“今年的收成比去年还好!”PT农民张海军乐得合不拢嘴。',
      '9月的T,瓜果飘香。PT的种植大户赵福正在和来自北京市、沈阳市的客商谈价钱。',
      '位于L东部的P,是远近闻名的农畜产品生产基地。',
      '“产业旺了,日子才能越过越红火。”P委副书记、政府代县长白海峰说。',
    ],
    aside: [
      '',
      '产品远销北京、上海、广州等地。',
      '前不久,呼和浩特市赛罕区的一家企业专程前来洽谈合作。',
      '该做法得到内蒙古自治区农牧厅的肯定,并在L推广。',
      '从包头市返乡创业的李强今年首次尝到了甜头。',
      '这里与吉林省、辽宁省相邻,距集宁区和锡林浩特市的市场也不远。',
    ],
    fact: ['截至目前,W种植中草药6.8万亩,', '截至8月底,P种植中草药6.8万亩,', '今年,W中草药种植面积达6.8万亩,'],
  },
  tell({ place, paper, headline, lead, aside, fact }) {
    if (place.says.endsWith('旗') && lead.includes('代县长')) return null
    if (paper === 'none' && !/[P]/.test(headline + lead)) return null
    const set = (text: string) =>
      text.replace(/[PLTW]/g, (slot) =>
        slot === 'P'
          ? place.says
          : slot === 'L'
            ? place.league
            : slot === 'T'
              ? place.town
              : SELF[place.says.at(-1)!]!,
      )
    const head =
      paper === 'region'
        ? '内蒙古日报 2024年9月12日 星期四 5 产业\n\n'
        : paper === 'league'
          ? `${place.league.slice(0, -1)}日报 2024年9月12日 星期四 3版\n\n`
          : ''
    return {
      published: '2024-09-12',
      text: `${head}${set(headline)}\n\n本报记者 赵明\n\n${set(lead)}\n\n${set(aside)}${set(fact)}带动农牧户3200户增收。`,
      outputs: [
        { subject: place.code, measure: 'area', value: 68_000, unit: 'mu' },
        {
          subject: place.code,
          measure: 'households',
          value: 3200,
          unit: 'household',
          measureAlso: ['other'],
        },
      ],
    }
  },
})
