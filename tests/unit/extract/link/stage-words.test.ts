import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract'

const stages = (body: string) =>
  extract(`## 项目进展\n\n本报讯 ${body}`, {
    publisher: '赤峰日报',
    published: '2023-10-18',
    region: '150426',
  }).projects.map((project) => project.status)

describe('stages in the words of the building site', () => {
  it.each([
    ['投资2.3亿元的石墨电极项目厂房已封闭，设备月底进场。', 'construction'],
    ['铁路扩能改造工程正在架设接触网支柱，全长126公里。', 'construction'],
    ['总投资52亿元的永磁电机项目目前刚做完场平。', 'construction'],
    ['年产8万吨玉米赖氨酸项目4月12日破土，总投资6.2亿元。', 'started'],
    ['碳酸锂项目打下第一根桩，总投资12亿元。', 'started'],
    ['由于水资源论证没有通过，总投资18亿元的褐煤提质项目眼下还停留在图纸上。', 'planned'],
    ['粮食储备库项目因用地手续未批，暂未开工，总投资4600万元。', 'planned'],
    ['公司又启动了年产3万吨聚甲醛项目，已完成备案，计划明年4月开工。', 'planned'],
    ['投资1.1亿元的锡林南路改造工程2021年动工，去年“十一”前全线贯通。', 'completed'],
    ['集中供热二期工程9月25日点火运行，新增供热面积86万平方米。', 'operational'],
    ['总投资41亿元的煤制聚丙烯项目经过半年消缺，装置负荷提到了九成。', 'operational'],
    ['100兆瓦光伏电站项目主变压器通过局部放电试验，总投资4亿元。', 'commissioning'],
    ['总投资2.4亿元的霍林立交桥10月1日放行。', 'operational'],
    ['总投资2.4亿元的组件项目9月26日出了第一片。', 'operational'],
    ['总投资2.4亿元的光伏发电项目已并入电网。', 'operational'],
    ['总投资2.4亿元的育苗产业园去年底投用。', 'operational'],
    ['总投资2.4亿元的母牛扩繁示范工程已经铺开。', 'construction'],
    ['总投资2.4亿元的黄河大桥项目右幅合龙，明年7月通车。', 'construction'],
    ['总投资2.4亿元的农村公路项目路基全线完工，基层正在施工。', 'construction'],
    ['总投资2.4亿元的云岭铁路正抢工期，谁都不想误了投产的日子。', 'construction'],
    ['总投资2.4亿元的云岭铁路按计划施工，12月底可望通车。', 'construction'],
  ])('%s', (body, status) => {
    expect(stages(body)).toEqual([status])
  })

  it.each([
    ['甲泰园中园项目、乙泰综合体项目、丙泰电机项目等一批高端项目正按计划推进。', 'construction'],
    ['甲泰20万吨颗粒硅项目、乙泰30万吨切片项目等17个项目要力促竣工投产。', 'construction'],
    ['甲泰天然气项目、乙泰40万吨甲醇项目，以及丙泰合成气项目也在推进。', 'construction'],
  ])('hold for a whole list: %s', (body, status) => {
    expect([...new Set(stages(body))]).toEqual([status])
  })
})
