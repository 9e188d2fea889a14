"""What address books call their columns in Chinese."""

from askwell.formats.address_csv.language import Language

CHINESE = Language(
    "Chinese",
    """
full: 姓名, 全名, 显示名称, 顯示名稱, 联系人, 聯絡人
given: 名, 名字
additional: 中间名, 中間名
family: 姓, 姓氏
prefix: 英文称谓, 称谓, 尊称, 頭銜, 称呼, 敬稱
prefix_or_suffix: 稱謂
suffix: 后缀, 中文称谓, 稱謂後綴, 後綴, 尾銜
nickname: 昵称, 暱稱, 绰号
organisation: 单位, 公司, 公司名称, 公司名稱, 组织, 組織, 机构, 機構, 工作单位
department: 部门, 部門
job: 职务, 職稱, 职位, 職位, 职称, 職務, 职业, 職業
birthday: 生日, 出生日期
birth_year: 生日(年), 出生年, 出生年份
birth_month: 生日(月), 出生月, 出生月份
birth_day: 生日(日), 出生日
note: 附注, 附註, 備註, 备注, 記事, 笔记, 注释
categories: 类别, 類別, 分类, 分組, 群組, 标签, 標籤, 分组
skip: 类型, 類型, 显示名, 顯示名, 助理的姓名, 助理姓名, 经理, 主管, 服务器, 伺服器, 创建, 修改, 添加, 日期, 身份证, 工作证, 忙闲, 自訂, 自定义
fax: 传真, 傳真, fax
email: 电子邮件, 邮箱, 電子郵件, 邮箱地址, 電郵, 邮件, email, 電子信箱
url: 网页, 網頁, 网址, 網站, 网站, 網址, 主页
po_box: 地址邮箱, 郵政信箱, 信箱
postal_code: 邮政编码, 郵遞區號, 邮编, 郵政編碼
country: 国家地区, 國家地區, 国家, 國家
region: 省市自治区, 省市, 縣市, 省份, 州
city: 市县, 市鎮, 城市, 市
street: 街道, 街
address: 地址, 住址
phone: 电话, 電話, 手机, 手機, 行動, 寻呼机, 呼叫器, 電报, 电报, 固话
assistant: 助理
pager: 寻呼机, 呼叫器, 傳呼
car: 车载, 汽車
main: 主要
mobile: 移动, 手机, 手機, 行動
work: 商务, 商務, 单位, 公司, 工作, 办公
home: 住宅, 住家, 家庭, 家用, 私人, 個人
other: 其他, 其它
label: 标签, 類型, 標籤
value: 值
""",
)
