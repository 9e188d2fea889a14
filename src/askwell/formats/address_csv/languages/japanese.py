"""What address books call their columns in Japanese."""

from askwell.formats.address_csv.language import Language

JAPANESE = Language(
    "Japanese",
    """
full: 氏名, 名前, 表示名, フルネーム, お名前, 連絡先
given: 名
additional: ミドル ネーム, ミドルネーム
family: 姓, 苗字, 名字
prefix: 敬称
suffix: 肩書き, 肩書
nickname: ニックネーム, あだ名
organisation: 会社名, 会社, 勤務先, 組織, 組織名, 所属, 法人名, 企業名
department: 部署, 部門, 所属部署
job: 役職, 職業, 役職名, 職種
birthday: 誕生日, 生年月日
birth_year: 誕生年, 生年
birth_month: 誕生月
birth_day: 誕生日の日
note: メモ, 備考, ノート, コメント
categories: 分類, 分類項目, カテゴリ, グループ, ラベル
skip: 種類, 表示名, フリガナ, ふりがな, マネージャー, 秘書の氏名, サーバー, 登録日, 更新日, 作成日, 日時, ユーザー, カスタム
fax: fax, ファックス, ファクス
email: 電子メール, メールアドレス, メール, email, e mail
url: web ページ, ホームページ, ウェブ, サイト, url, web*
po_box: 私書箱
postal_code: 郵便番号
country: 国
region: 都道府県, 県, 州
city: 市区町村, 市町村, 市
street: 番地, 町名, 丁目
address: 住所, 所在地
phone: 電話, 携帯, ポケットベル, テレックス, tel, コールバック, 電話番号
assistant: 秘書
pager: ポケットベル
car: 自動車
main: 代表, 通常
mobile: 携帯, モバイル
work: 会社, 勤務先, 職場, 仕事
home: 自宅, 個人
other: その他
label: ラベル, 種類
value: 値
""",
)
