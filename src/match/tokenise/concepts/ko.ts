/** What everyday things are called in Korean. */
export const ko = `
vaccine: 백신 예방접종 접종
virus: 바이러스
bacteria: 박테리아 세균
disease: 질병 질환
infection: 감염 감염자 감염된
epidemic: 전염병 감염병 팬데믹
fever: 발열 고열
cancer: 암이 암을 암은 암에 암환자 암세포
diabetes: 당뇨병 당뇨
autism: 자폐증 자폐
heart: 심장 심장마비
blood: 혈액 피를
brain: 두뇌 뇌에 뇌가 뇌를 뇌의
lungs: 허파 폐에 폐가 폐를
skin: 피부
hospital: 병원
doctor: 의사 의사들
nurse: 간호사
patient: 환자 환자들
medicine: 의약품 약물 치료제 약을
pill: 알약
surgery: 수술
symptom: 증상
mask: 마스크
oxygen: 산소
pregnant: 임신 임산부 임신부
poison: 독극물 독성 독약
death: 사망 사망자 죽음 숨진 숨져 숨졌다 죽은
born: 출생 태어난 태어나 탄생
body: 시신 시체
government: 정부
president: 대통령
minister: 장관 총리
parliament: 국회 의회
election: 선거 총선 대선
vote: 투표 유권자 득표
ballot: 투표용지 투표지
law: 법률
court: 법원 법정 재판소
judge: 판사 재판관
prison: 교도소 감옥
police: 경찰 경찰관
arrest: 체포 체포된 구속 검거
army: 군대 육군
soldier: 군인 병사
war: 전쟁
bomb: 폭탄 폭격
explosion: 폭발
missile: 미사일 로켓
weapon: 무기
terrorist: 테러 테러리스트
attack: 공격 습격
murder: 살인 살해 살해된
rape: 성폭행 강간
thief: 도둑 절도
kidnap: 납치 유괴
fraud: 사기 사기꾼
corruption: 부패 비리
protest: 시위 시위대 집회
strike: 파업
refugee: 난민
migrant: 이민자 이민 이주민
border: 국경
citizen: 시민 시민권
farmer: 농민 농부
worker: 노동자 근로자
student: 학생 학생들
teacher: 교사 선생님
school: 학교
university: 대학교 대학
child: 어린이 아이 아이들 아동
baby: 아기 신생아
woman: 여성 여자 여성들
man: 남성 남자 남성들
girl: 소녀
boy: 소년
mother: 어머니 엄마
father: 아버지 아빠
son: 아들
daughter: 딸이 딸을 딸은
brother: 형제 남동생
sister: 자매 여동생
wife: 아내
husband: 남편
family: 가족
marriage: 결혼 결혼식
king: 국왕
queen: 여왕 왕비
muslim: 무슬림 이슬람 이슬람교
christian: 기독교 기독교인 크리스천
jew: 유대인 유태인
hindu: 힌두교 힌두
church: 교회 성당
mosque: 모스크
temple: 사찰 사원
priest: 사제 성직자
pope: 교황
god: 하나님 하느님
prayer: 기도
religion: 종교
money: 현금 돈을 돈이 돈은
dollar: 달러
euro: 유로
bank: 은행
tax: 세금 조세
price: 가격 물가
salary: 월급 임금 급여
pension: 연금
debt: 부채 빚을
economy: 경제
factory: 공장
company: 회사 기업
gold: 황금 금괴
oil: 석유 원유 기름
gasoline: 휘발유 가솔린
coal: 석탄
nuclear: 핵무기 원자력 원전 핵실험
electricity: 전기 전력
water: 물을 물이 물에 식수
milk: 우유
salt: 소금
sugar: 설탕
bread: 빵을 빵이
rice: 쌀을 쌀이
meat: 고기 육류
pork: 돼지고기
chicken: 닭고기 치킨 닭을 닭이
fish: 생선 물고기
egg: 계란 달걀
fruit: 과일
vegetable: 채소 야채
lemon: 레몬
garlic: 마늘
onion: 양파
honey: 벌꿀
coffee: 커피
tea: 녹차 홍차
alcohol: 알코올 음주 술을
wine: 와인 포도주
beer: 맥주
tobacco: 담배 흡연
plastic: 플라스틱
food: 음식 식품
drink: 음료 음료수 마신 마시는 마시면
eat: 먹는 먹은 먹으면 먹고
dog: 강아지 반려견
cat: 고양이
cow: 젖소 암소
pig: 돼지
bird: 조류
snake: 뱀이 뱀을
lion: 사자
tiger: 호랑이
elephant: 코끼리
bear: 곰이 곰을 불곰 북극곰
wolf: 늑대
whale: 고래
shark: 상어
bat: 박쥐
insect: 곤충 벌레
mosquito: 모기
bee: 꿀벌
tree: 나무
forest: 산림 삼림 숲을 숲에
flower: 꽃이 꽃을
river: 강물 하천
lake: 호수
sea: 바다 해양
beach: 해변 해수욕장
mountain: 산맥
island: 섬에 섬을 섬이
sun: 태양
planet: 행성
sky: 하늘
earth: 지구
space: 우주 우주비행사 우주인
satellite: 위성 인공위성
weather: 날씨
climate: 기후
rain: 폭우 빗물 비가
snow: 폭설 강설
ice: 얼음
wind: 강풍
storm: 폭풍 태풍 허리케인 사이클론
flood: 홍수 침수
earthquake: 지진
tsunami: 쓰나미 지진해일
volcano: 화산
drought: 가뭄
fire: 화재 산불 불이
accident: 교통사고 사고
city: 도시
village: 마을
country: 국가 나라
world: 세계
street: 길거리
road: 도로
bridge: 교량 대교
house: 주택 집을 집에
building: 건물 빌딩
tower: 타워
wall: 장벽 벽에 벽을
door: 출입문
statue: 동상 조각상
flag: 국기 깃발
train: 열차 기차
bus: 버스
car: 자동차 차량 승용차
truck: 트럭
airplane: 비행기 항공기 여객기
airport: 공항
ship: 선박 여객선
bicycle: 자전거
photo: 사진
video: 영상 동영상 비디오
film: 영화
camera: 카메라
newspaper: 신문
journalist: 기자 언론인
television: 텔레비전 티비
book: 책을 책이 서적
song: 노래
music: 음악
telephone: 전화 휴대전화 휴대폰 스마트폰 핸드폰
internet: 인터넷
computer: 컴퓨터
robot: 로봇
scientist: 과학자 과학자들 연구원 연구자
science: 과학 과학적
language: 언어
football: 축구
player: 선수 선수들
team: 팀이 팀을 팀은 대표팀
champion: 챔피언 우승
victory: 승리
prize: 상금
gift: 선물
lottery: 복권 로또
ban: 금지 금지된
free: 무료 공짜
closed: 폐쇄 폐쇄된
year: 올해 지난해 작년 내년
month: 개월
week: 일주일
day: 하루
night: 야간 밤에
morning: 아침 오전
today: 오늘
tomorrow: 내일
yesterday: 어제
million: 백만
billion: 십억
half: 절반
red: 빨간 붉은 빨간색
black: 검은 검은색 검정색
white: 하얀 흰색
green: 녹색 초록 초록색
blue: 파란 파란색
yellow: 노란 노란색
hand: 손을 손에 손이
hair: 머리카락 모발
tooth: 치아 이빨
knife: 칼을 칼로 나이프
gun: 권총 소총 총을
shot: 총격 총성 총기난사
crowd: 군중 인파
speech: 연설
resign: 사임 사퇴 사직
dam: 댐이 댐을 댐의
sewage: 하수 하수도 오수
hunger: 굶주림 기근
poverty: 빈곤 가난
slave: 노예
ghost: 유령 귀신
angel: 천사
`
