/**
 * What Chinese newspaper text is mostly made of, the most frequent first. Characters that have neighbouring numbers share a line of
 * the processor's cache: with these in front nearly every look into a table falls on one that is there.
 */
export const FREQUENT_CHARACTERS =
  ',。0的12、一年.36万458了”“元业工产上在人区个亿7月有里9到项全成目建来日资公投市旗是中开电地:大新家长%不增和能下民出吨子生发以进前-着动天用化多今要机就头时设为报水总把路车场会计加作本小记行三去后期实部员等说老' +
  '口户入通学这者高同过完展企分农亩力达面收比理起经量司风得线牧金方点办心务合国种自镇尔好林园现已我特道村走品从蒙千事二第讯内改乌两装县度源们次值网看也主山都海治重可间拉条制他提门法组体还米其手社位造;党城正集程群古政安名原煤推' +
  '划站平草每瓦关基保干对接管立服沙件让台局运()包代热底至文当科解边将众处十光牛最绿规土打活支查委供格书明河于没施回单商料技只带由放定物盟备共议气厂矿做与四院持转—标图表半羊各队给流座五近级交调居落白奶题限算材东联满教色铁问外' +
  '少预木步更那游石占巴变结专苏讲排先额班住几清数北送余任乡准往向复检之兰阿续济马季协话积强养配红信责兴利浩伏统补约片模织节样环右育深房察肉引据护套精再链试花布领整见均西情式连率意消温团克常客张批态营岸板呼儿防采志百示坚选听医并'
