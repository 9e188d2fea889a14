"""What address books call their columns in Korean."""

from askwell.formats.address_csv.language import Language

KOREAN = Language(
    "Korean",
    """
full: 이름, 표시 이름, 성명, 전체 이름, 연락처
given: 이름만, 명
additional: 중간 이름
family: 성
prefix: 호칭
suffix: 접미사
nickname: 별명, 애칭
organisation: 회사, 회사명, 조직, 소속, 직장, 기관
department: 부서
job: 직함, 직위, 직책, 직업
birthday: 생일, 생년월일
birth_year: 출생 연도
birth_month: 출생 월
birth_day: 출생 일
note: 메모, 참고, 비고
categories: 범주, 그룹, 카테고리, 라벨
skip: 유형, 표시 이름, 관리자, 비서 이름, 만든 날짜, 수정한 날짜, 날짜, 사용자 지정
fax: 팩스, fax
email: 전자 메일, 이메일, 메일, email, e mail
url: 웹 페이지, 홈페이지, 웹사이트, url
po_box: 사서함
postal_code: 우편 번호
country: 국가
region: 시도, 도, 주
city: 구군시, 시군구, 도시
street: 번지, 거리, 상세 주소
address: 주소
phone: 전화, 휴대폰, 휴대전화, 핸드폰, 호출기, 텔렉스, 연락처 번호
assistant: 비서
pager: 호출기
car: 카폰, 자동차
main: 대표, 기본
mobile: 휴대, 핸드폰
work: 근무지, 회사, 직장
home: 집, 자택
other: 기타
label: 라벨, 유형
value: 값
""",
)
