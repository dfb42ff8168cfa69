/** Must stand on every map, every exported picture of one and every printed page. */
export const MAP_CREDIT = {
  zh: '边界数据：天地图 2024-05（源图审图号 GS（2024）0650号），经简化，仅作示意',
  en: 'Boundaries: Tianditu 2024-05 (source map approval no. GS(2024)0650), simplified, for illustration only',
} as const
