"""What address books call their columns in Turkish."""

from askwell.formats.address_csv.language import Language

TURKISH = Language(
    "Turkish",
    """
full: Ad Soyad, Tam ad, Görünen ad, İsim, Adı Soyadı, Kişi
given: Ad, Adı
additional: İkinci ad, İkinci Adı, Göbek adı
family: Soyadı, Soyad
prefix: Unvan, Ön ek
suffix: Sonek, Son ek
nickname: Takma ad
organisation: Şirket, Kuruluş, Firma, İşveren
department: Departman, Bölüm
job: İş unvanı, Görev, Meslek, Pozisyon
birthday: Doğum günü, Doğum tarihi
birth_year: Doğum yılı
birth_month: Doğum ayı
birth_day: Doğum günü (gün)
note: Notlar, Not, Açıklama
categories: Kategoriler, Kategori, Gruplar, Etiketler
skip: türü, tür, görünen ad*, yomi, yönetici*, oluşturma*, değiştirme*, eklenme*, tarih, kullanıcı*, özel
fax: faks*, fax*
email: email*, e posta*, eposta*, mail
url: web sayfası, web*, url, profil, linkedin*
po_box: posta kutusu
postal_code: posta kodu
country: ülke bölge, ülke*
region: il, eyalet, bölge, ilçe
city: şehir, kent
street: cadde, sokak
address: adres*
phone: telefon*, tel, cep*, gsm, çağrı cihazı, geri arama, teleks, radyo, numara*
assistant: yardımcı*
pager: çağrı cihazı
car: araba, araç
main: ana
mobile: cep*, gsm, mobil*
work: iş, ofis, şirket
home: ev, kişisel
other: diğer, başka
label: etiket, tür
value: değer
""",
)
