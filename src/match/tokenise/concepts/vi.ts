/**
 * What everyday things are called in Vietnamese, which writes the syllables of a word apart: here they are joined by a low line. Words are met with their accents, so muối (salt) and muỗi (mosquito) are two.
 * A saved index numbers things by their line: whoever adds or moves a line gives snapshots another letter (index/snapshot.ts).
 */
export const vi = `
vaccine: vắc_xin vắcxin văcxin vacxin vaccine vaccin tiêm_chủng tiêm_phòng chủng_ngừa
virus: vi_rút vi_rus virus virút siêu_vi
bacteria: vi_khuẩn
disease: bệnh căn_bệnh bệnh_tật mắc_bệnh
infection: nhiễm nhiễm_trùng nhiễm_bệnh lây_nhiễm truyền_nhiễm
epidemic: đại_dịch dịch_bệnh bệnh_dịch ổ_dịch chống_dịch vùng_dịch mùa_dịch
fever: sốt cơn_sốt sốt_cao hạ_sốt
cancer: ung_thư bệnh_ung_thư
diabetes: tiểu_đường đái_tháo_đường bệnh_tiểu_đường
autism: tự_kỷ chứng_tự_kỷ bệnh_tự_kỷ
heart: tim trái_tim tim_mạch
blood: máu
brain: não bộ_não
lungs: phổi
skin: làn_da da_liễu
hospital: bệnh_viện nhà_thương
doctor: bác_sĩ bác_sỹ y_sĩ thầy_thuốc
nurse: y_tá điều_dưỡng hộ_lý
patient: bệnh_nhân người_bệnh
medicine: thuốc thuốc_men dược_phẩm
pill: viên_thuốc thuốc_viên
surgery: phẫu_thuật ca_mổ
symptom: triệu_chứng
mask: khẩu_trang mặt_nạ
oxygen: ô_xy ô_xi oxy ôxy dưỡng_khí
pregnant: mang_thai có_thai thai_phụ bà_bầu có_bầu mang_bầu thai_kỳ
poison: chất_độc ngộ_độc trúng_độc đầu_độc thuốc_độc nhiễm_độc độc_tố có_độc độc_hại
death: chết tử_vong qua_đời thiệt_mạng cái_chết tử_nạn
born: sinh_ra chào_đời
body: thi_thể xác_chết tử_thi
government: chính_phủ chính_quyền
president: tổng_thống chủ_tịch_nước
minister: bộ_trưởng thủ_tướng
mayor: thị_trưởng
parliament: quốc_hội nghị_viện
election: bầu_cử cuộc_bầu_cử tổng_tuyển_cử tuyển_cử
vote: bỏ_phiếu cử_tri biểu_quyết đi_bầu
ballot: lá_phiếu phiếu_bầu
law: luật pháp_luật luật_pháp đạo_luật bộ_luật
court: tòa_án phiên_tòa tòa
judge: thẩm_phán
prison: nhà_tù trại_giam ngồi_tù bỏ_tù án_tù vào_tù
police: công_an cảnh_sát
arrest: bị_bắt bắt_giữ bắt_giam tạm_giam tạm_giữ
army: quân_đội quân_sự
soldier: binh_sĩ binh_lính người_lính bộ_đội quân_nhân chiến_sĩ
war: chiến_tranh cuộc_chiến
bomb: bom đánh_bom ném_bom quả_bom
explosion: nổ vụ_nổ phát_nổ
missile: tên_lửa
weapon: vũ_khí
terrorist: khủng_bố
attack: tấn_công tập_kích
murder: giết giết_người giết_chết giết_hại sát_hại ám_sát sát_nhân
rape: hiếp_dâm cưỡng_hiếp
thief: trộm kẻ_trộm ăn_trộm lấy_trộm trộm_cắp ăn_cắp đánh_cắp
kidnap: bắt_cóc
fraud: lừa lừa_đảo gian_lận
corruption: tham_nhũng
protest: biểu_tình tuần_hành
strike: đình_công bãi_công
refugee: tị_nạn tỵ_nạn
migrant: di_cư nhập_cư di_dân
border: biên_giới
citizen: công_dân quốc_tịch
farmer: nông_dân
worker: công_nhân lao_động người_lao_động
student: học_sinh sinh_viên học_trò
teacher: giáo_viên thầy_giáo cô_giáo
school: trường_học nhà_trường ngôi_trường trường_tiểu_học trường_trung_học
university: đại_học trường_đại_học
child: trẻ_em đứa_trẻ trẻ_nhỏ trẻ_con con_nít thiếu_nhi
baby: em_bé sơ_sinh trẻ_sơ_sinh
woman: phụ_nữ đàn_bà
man: đàn_ông người_đàn_ông
girl: cô_gái bé_gái thiếu_nữ
boy: cậu_bé bé_trai
mother: mẹ người_mẹ
father: bố người_cha cha_đẻ
son: con_trai
daughter: con_gái
brother: anh_trai em_trai
sister: chị_gái em_gái
wife: vợ người_vợ
husband: chồng người_chồng
family: gia_đình
marriage: kết_hôn hôn_nhân hôn_lễ đám_cưới lễ_cưới cưới
king: vua nhà_vua đức_vua quốc_vương
queen: nữ_hoàng hoàng_hậu
muslim: hồi_giáo đạo_hồi
christian: thiên_chúa_giáo ki_tô ki_tô_giáo kitô cơ_đốc cơ_đốc_giáo công_giáo
jew: do_thái
hindu: ấn_độ_giáo ấn_giáo
church: nhà_thờ giáo_hội
mosque: nhà_thờ_hồi_giáo đền_thờ_hồi_giáo thánh_đường_hồi_giáo
temple: chùa ngôi_chùa đền_thờ ngôi_đền
priest: linh_mục mục_sư
pope: giáo_hoàng đức_giáo_hoàng
god: chúa thiên_chúa thượng_đế đức_chúa_trời
prayer: cầu_nguyện
religion: tôn_giáo
money: tiền tiền_mặt tiền_bạc
dollar: đô_la đôla
euro: euro đồng_euro
bank: ngân_hàng nhà_băng
tax: thuế tiền_thuế
price: giá giá_cả giá_bán
salary: lương tiền_lương mức_lương
pension: lương_hưu
debt: nợ món_nợ khoản_nợ nợ_nần
economy: kinh_tế nền_kinh_tế
factory: nhà_máy nhà_xưởng
company: công_ty doanh_nghiệp tập_đoàn
gold: vàng_miếng tiệm_vàng thỏi_vàng
oil: dầu dầu_mỏ dầu_thô dầu_ăn
gasoline: xăng xăng_dầu
coal: than_đá mỏ_than
nuclear: hạt_nhân nguyên_tử
electricity: điện mất_điện cúp_điện tiền_điện điện_năng
water: nước_uống nước_sạch nước_máy nước_lọc nguồn_nước nước_ấm nước_nóng nước_lạnh nước_ngầm uống_nước
milk: sữa sữa_bò sữa_mẹ sữa_tươi sữa_bột
salt: muối muối_ăn
sugar: đường_trắng đường_cát đường_mía lượng_đường
bread: bánh_mì bánh_mỳ
rice: gạo cơm lúa_gạo
wheat: lúa_mì lúa_mỳ bột_mì
meat: thịt
pork: thịt_lợn thịt_heo
chicken: gà thịt_gà con_gà gà_rán
fish: cá con_cá
egg: trứng trứng_gà quả_trứng
fruit: trái_cây hoa_quả
vegetable: rau rau_củ rau_xanh
lemon: chanh quả_chanh nước_chanh
garlic: tỏi củ_tỏi
onion: hành_tây củ_hành
honey: mật_ong
coffee: cà_phê
tea: trà nước_trà
alcohol: rượu cồn rượu_bia bia_rượu
wine: rượu_vang
beer: bia
tobacco: thuốc_lá hút_thuốc thuốc_lào xì_gà
plastic: nhựa ni_lông nilon túi_ni_lông túi_nilon
food: thực_phẩm thức_ăn đồ_ăn món_ăn lương_thực
drink: uống đồ_uống thức_uống
eat: ăn ăn_uống
dog: chó con_chó
cat: mèo con_mèo
cow: bò con_bò bò_sữa
pig: lợn con_lợn heo con_heo
horse: ngựa con_ngựa
bird: chim con_chim
snake: rắn con_rắn
lion: sư_tử
tiger: hổ con_hổ cọp
elephant: voi con_voi
bear: gấu con_gấu
wolf: sói chó_sói
whale: cá_voi
shark: cá_mập
bat: dơi con_dơi
insect: côn_trùng sâu_bọ
mosquito: muỗi con_muỗi
bee: con_ong ong_mật
tree: cây_xanh cây_cối gốc_cây cây_cổ_thụ trồng_cây chặt_cây
forest: rừng khu_rừng
flower: bông_hoa đóa_hoa hoa_tươi
river: sông dòng_sông con_sông
lake: hồ_nước mặt_hồ lòng_hồ
sea: biển đại_dương
beach: bãi_biển bãi_tắm
mountain: núi ngọn_núi dãy_núi
island: đảo hòn_đảo quần_đảo
sun: mặt_trời
moon: mặt_trăng
planet: hành_tinh
sky: bầu_trời
earth: trái_đất địa_cầu
space: phi_hành_gia
satellite: vệ_tinh
weather: thời_tiết
climate: khí_hậu
rain: mưa cơn_mưa
snow: tuyết
ice: nước_đá tảng_băng sông_băng băng_tan
wind: gió cơn_gió
storm: bão cơn_bão siêu_bão trận_bão
flood: lũ lụt lũ_lụt ngập ngập_lụt trận_lũ lũ_quét
earthquake: động_đất trận_động_đất
tsunami: sóng_thần
volcano: núi_lửa
drought: hạn_hán khô_hạn
fire: cháy lửa ngọn_lửa đám_cháy vụ_cháy hỏa_hoạn
smoke: khói
accident: tai_nạn vụ_tai_nạn
city: thành_phố
village: làng ngôi_làng
country: đất_nước quốc_gia
world: thế_giới
street: đường_phố con_phố
road: con_đường tuyến_đường đường_bộ đường_cao_tốc
bridge: cây_cầu chiếc_cầu cầu_treo cầu_vượt sập_cầu
house: ngôi_nhà căn_nhà nhà_cửa nhà_ở
building: tòa_nhà cao_ốc
tower: tháp tòa_tháp ngọn_tháp
wall: bức_tường
door: cánh_cửa
statue: bức_tượng tượng_đài pho_tượng
flag: lá_cờ quốc_kỳ
train: tàu_hỏa xe_lửa đoàn_tàu
bus: xe_buýt xe_khách
car: ô_tô ôtô xe_hơi xe_ô_tô
truck: xe_tải
airplane: máy_bay phi_cơ
airport: sân_bay phi_trường
ship: con_tàu tàu_thủy thuyền tàu_thuyền
bicycle: xe_đạp
photo: ảnh bức_ảnh tấm_ảnh hình_ảnh
video: video clip
film: phim bộ_phim
camera: máy_ảnh máy_quay camera
newspaper: tờ_báo nhật_báo
journalist: nhà_báo phóng_viên
television: truyền_hình ti_vi tivi
book: sách cuốn_sách quyển_sách
song: bài_hát ca_khúc
music: âm_nhạc
telephone: điện_thoại
internet: internet
computer: máy_tính máy_vi_tính
robot: robot rô_bốt
scientist: nhà_khoa_học nhà_nghiên_cứu
science: khoa_học
language: ngôn_ngữ
football: bóng_đá đá_bóng
player: cầu_thủ
team: đội_bóng đội_tuyển
champion: vô_địch nhà_vô_địch
victory: chiến_thắng thắng_lợi
prize: giải_thưởng phần_thưởng
gift: quà món_quà quà_tặng
lottery: xổ_số vé_số
ban: cấm lệnh_cấm bị_cấm nghiêm_cấm
free: miễn_phí
closed: đóng_cửa
year: năm_nay năm_ngoái năm_tới năm_sau mỗi_năm hàng_năm hằng_năm
month: tháng_này tháng_trước tháng_tới tháng_sau mỗi_tháng hàng_tháng hằng_tháng
week: tuần tuần_lễ tuần_này tuần_trước tuần_tới tuần_sau mỗi_tuần
day: mỗi_ngày hàng_ngày hằng_ngày ban_ngày
night: đêm ban_đêm
morning: buổi_sáng sáng_sớm sáng_nay
hour: giờ_đồng_hồ tiếng_đồng_hồ
today: hôm_nay
tomorrow: ngày_mai
yesterday: hôm_qua
million: triệu
billion: tỷ tỉ
thousand: nghìn ngàn
hundred: trăm
half: nửa một_nửa
red: đỏ màu_đỏ
black: đen màu_đen
white: trắng màu_trắng
green: xanh_lá_cây xanh_lá
blue: xanh_dương xanh_lam xanh_da_trời
yellow: màu_vàng
hand: bàn_tay đôi_tay rửa_tay
leg: bàn_chân đôi_chân
eye: mắt đôi_mắt con_mắt
hair: tóc mái_tóc
tooth: răng hàm_răng
knife: dao con_dao
gun: súng khẩu_súng súng_ngắn
shot: nổ_súng xả_súng
crowd: đám_đông
speech: bài_phát_biểu diễn_văn
resign: từ_chức
dam: con_đập vỡ_đập
sewage: nước_thải
hunger: đói nạn_đói
poverty: nghèo nghèo_đói đói_nghèo người_nghèo
slave: nô_lệ
ghost: con_ma hồn_ma bóng_ma
angel: thiên_thần
`

/** Words that have one of the syllables above or a short name of a country, and name none of these: công bố (to announce) is no father, mỹ phẩm (cosmetics) nothing American. */
export const othersInVietnamese = `
mỹ_phẩm mỹ_thuật mỹ_nhân thẩm_mỹ pháp_lý pháp_y nhật_ký sinh_nhật chủ_nhật cập_nhật công_bố tuyên_bố phân_bố bố_trí bố_cục thuốc_nổ thuốc_trừ_sâu thuốc_nhuộm thuốc_súng bùng_nổ luật_sư luật_chơi quy_luật kỷ_luật con_lừa công_chúa chúa_tể tiền_sử tiền_án tiền_sự tiền_đề tiền_đạo tiền_vệ tiền_thân tiền_nhiệm
mặt_tiền tiền_tuyến tiền_lệ tiền_bối đánh_giá giá_trị giá_đỗ đấu_giá băng_giá giá_rét quý_giá vô_giá lương_tâm lương_thiện lương_y điện_tử điện_ảnh cung_điện điện_toán dầu_gội mặc_dầu cá_nhân cá_cược cá_độ cá_tính cá_biệt cá_thể
cá_sấu cá_heo buồng_trứng trà_trộn bia_mộ nhựa_đường ăn_năn ăn_ảnh ăn_mặc ăn_mừng ăn_xin làm_ăn ăn_thua chất_rắn cứng_rắn rắn_chắc rắn_rỏi xấu_hổ hổ_thẹn biển_số biển_báo biển_hiệu biển_tên đảo_chính bán_đảo đảo_ngược đảo_lộn
chao_đảo bão_hòa ngập_tràn tràn_ngập ngập_ngừng cháy_hàng cháy_nắng tháp_tùng làng_giải_trí ảnh_hưởng chính_sách danh_sách ngân_sách sách_nhiễu giám_sách tuần_hoàn tuần_tra tuần_tự tỷ_lệ tỉ_lệ tỷ_giá tỉ_mỉ tỷ_phú tỉ_phú tỷ_số tỉ_số
xã_hội_đen ra_mắt dao_động lao_dao triệu_tập triệu_hồi triệu_phú lừa_tình tòa_soạn bò_sát vua_phá_lưới chồng_chất chồng_chéo cồn_cào mẹ_kế đen_đủi trắng_trợn trắng_tay sốt_ruột sốt_sắng sốt_sình chết_tiệt bệnh_lý_học
`
