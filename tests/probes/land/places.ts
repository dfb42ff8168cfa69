/** Banners, counties and cities with one of their towns, and the prefecture above them. */
export const PLACES = [
  { says: '阿鲁科尔沁旗', town: '坤都镇', code: '150421', above: '赤峰市' },
  { says: '扎赉特旗', town: '好力保镇', code: '152223', above: '兴安盟' },
  { says: '西乌珠穆沁旗', town: '浩勒图高勒镇', code: '152526', above: '锡林郭勒盟' },
  { says: '察哈尔右翼前旗', town: '巴音镇', code: '150926', above: '乌兰察布市' },
  { says: '莫力达瓦达斡尔族自治旗', town: '尼尔基镇', code: '150722', above: '呼伦贝尔市' },
  { says: '开鲁县', town: '小街基镇', code: '150523', above: '通辽市' },
  { says: '杭锦后旗', town: '陕坝镇', code: '150826', above: '巴彦淖尔市' },
  { says: '和林格尔县', town: '盛乐镇', code: '150123', above: '呼和浩特市' },
  { says: '土默特右旗', town: '沟门镇', code: '150221', above: '包头市' },
  { says: '鄂托克前旗', town: '昂素镇', code: '150623', above: '鄂尔多斯市' },
  { says: '阿拉善右旗', town: '雅布赖镇', code: '152922', above: '阿拉善盟' },
] as const
