/**
 * How people say what the catalogue calls otherwise. General language only: no codes, nothing made for one question.
 *
 * A line reads `said = meant`: wherever a phrase of the left stands, the right is searched in its place; or
 * `said + said - not said => meant`: a question in which every part stands (and nothing after the minus) is about the
 * right, and its other words matter less. `|` separates ways to say it, `;` phrases that are all meant. `mờ!` is
 * recognised only when written with its marks, because without them it means too much else.
 */

/** Words that carry a question but say nothing about what it is after. */
export const FILLERS = `
lĩnh vực|ngành|nhóm|danh sách|các thủ tục|thủ tục|thủ tục hành chính|tthc|hồ sơ|hồ sơ gồm những gì|gồm những gì|gồm có|những gì|cái gì|gì|gi|làm gì|như thế nào|thế nào|ntn|làm sao|sao|
ra sao|ở đâu|đâu|tại đâu|chỗ nào|nơi nào|khi nào|bao giờ|bao lâu|bao nhiêu|mấy ngày|mấy|không|ko|k|hông|hok|được không|có được|đc|dc|có phải|phải|
cần|cần gì|muốn|xin|xin hỏi|cho hỏi|cho em hỏi|cho tôi hỏi|hỏi|giúp|giùm|dùm|với|ạ|a|ah|nhé|nha!|nhỉ|à|ơi|vậy|thì|là|mà|rồi|giờ|bây giờ|bh|
em|tôi|toi|tui|mình|chúng tôi|anh|chị|anh chị|ad|admin|shop|cô|chú|bác|cháu|dạ|chào|xin chào|em chào|chào anh chị|nhà tôi|nhà em|nhà mình|
con|con tôi|con em|con mình|của|cho|để|đi|ra|vào|lên|xuống|đến|tới|về|và|hoặc|hay|các|những|một|cái|chiếc|này|đó|kia|ấy|nào|nữa|luôn|thôi|đang|đã|sẽ|vừa|mới đây|sắp|bị|do|
vì|nên|nếu|khi|lúc|tại|ở|từ|theo|bằng cách nào|cách|hướng dẫn|quy định|mất bao lâu|phí|lệ phí|bao nhiêu tiền|tiền|nộp ở đâu|nộp|mang|chuẩn bị|
giấy tờ|giấy|làm|làm giấy|làm thủ tục|làm hồ sơ|giải quyết|thực hiện|yêu cầu|đề nghị|tháng sau|ngày xưa|xưa|hồi trước|hôm qua|hôm nay|ngày mai|năm nay|tuần sau|năm ngoái|
có|co|định|đang muốn|gặp ai|kêu ai|hỏi ai|liên hệ|số điện thoại|online|trực tuyến|qua mạng|trên mạng|dịch vụ công|dvc|một cửa|đk|dk|đki|đăng ký|
cho mẹ|cho bố|cho ông|cho bà|cho con|cho vợ|cho chồng|cho bé|cho cháu|cho anh|cho chị|của mẹ|của bố|ở việt nam|tại việt nam|hợp pháp|đúng luật|kiểu gì|thủ tục gì|
hải phòng|hà nội|quảng ninh|quảng trị|quảng nam|hải dương|thái bình|nam định|hưng yên|sài gòn`

/** Abbreviations and other names of the same thing. */
export const SYNONYMS = `
ks|giấy ks|gks = khai sinh
kt + trích lục|đăng ký|đk|giấy = khai tử
ht - học tập|học = hộ tịch
đkkh|dkkh|đk kh|giấy đăng ký kết hôn|giấy kết hôn|hôn thú|giá thú|cưới|cưới nhau|cưới vợ|cưới chồng|lấy vợ|lấy chồng|lập gia đình - ngoài giá thú|rạp cưới|tình trạng = kết hôn
tthn|giấy độc thân|độc thân|chưa vợ|chưa chồng|giấy xác nhận độc thân = giấy xác nhận tình trạng hôn nhân
giấy chứng tử|chứng tử|giấy báo tử|báo tử = khai tử
syll|sơ yếu lý lịch = chứng thực chữ ký
cccd|cmnd|cmt|cmtnd|chứng minh thư|chứng minh nhân dân|chứng minh|thẻ căn cước|căn cước công dân|căn cước|cccd gắn chip = thẻ căn cước
shk|hk|sổ hộ khẩu|hộ khẩu|nhập hộ khẩu|nhập khẩu vào nhà|nhập khẩu về nhà|nhập khẩu nhà|nhập hk = đăng ký thường trú
kt3 = đăng ký tạm trú
lltp|lý lịch tp|phiếu lltp|lý lịch tư pháp|án tích|tiền án|tiền sự|giấy không tiền án = phiếu lý lịch tư pháp
gplx|bằng lái|bằng lái xe|bằng xe máy|bằng ô tô = giấy phép lái xe
gpxd|phép xây dựng|giấy phép xây nhà|phép xây|giấy phép xây|giấy xây dựng|phép xây nhà|xin phép xây|xây dựng nhà = giấy phép xây dựng
hkd|hộ kd|hộ cá thể|kinh doanh cá thể|hộ kinh doanh cá thể|kinh doanh hộ|buôn bán nhỏ = hộ kinh doanh
đkkd|dkkd|giấy phép kinh doanh|gpkd|giấy phép kd|giấy kinh doanh|đăng ký kd = đăng ký kinh doanh
cty|công ty|cty tnhh|doanh nghiệp = doanh nghiệp công ty
dn = doanh nghiệp
tnhh = trách nhiệm hữu hạn tnhh
1tv|mtv|1 tv|1 thành viên|một mình làm chủ = một thành viên
2tv|2 thành viên = hai thành viên trở lên
cp + cty|công ty = cổ phần
gcn|giấy cn|giấy cnqsd = giấy chứng nhận
qsdđ|qsdd|qsd đất|quyền sd đất = quyền sử dụng đất
sổ đỏ|sổ hồng|bìa đỏ|bìa hồng|gcnqsdđ|gcnqsdd|gcn qsdđ|gcn qsd đất|sổ nhà|sổ đất|trích lục đất|giấy tờ đất|giấy tờ nhà đất|giấy đất = giấy chứng nhận quyền sử dụng đất tài sản gắn liền với đất
mđsdđ|mdsdd|mục đích sd đất|chuyển mục đích|chuyển đổi mục đích|lên thổ cư|lên thổ|chuyển thổ cư = chuyển mục đích sử dụng đất
bhxh = bảo hiểm xã hội
bhyt|thẻ bảo hiểm|thẻ bh|bảo hiểm sức khỏe = bảo hiểm y tế
bhtn|trợ cấp tn|trợ cấp thất nghiệp|bảo hiểm thất nghiệp|tiền thất nghiệp|lãnh thất nghiệp|hưởng thất nghiệp|làm thất nghiệp = trợ cấp thất nghiệp
mst|mã số thuế = đăng ký thuế mã số thuế
tncn = thu nhập cá nhân
gtgt|thuế vat = giá trị gia tăng
hđđt|hddt = hóa đơn điện tử
hđlđ = hợp đồng lao động
gplđ|work permit|giấy phép lao động = giấy phép lao động người lao động nước ngoài
nlđ|người lđ = người lao động
nn + người|dn|lao động|yếu tố|công dân = nước ngoài
nn + đất|thuế|phi|sản xuất = nông nghiệp
nvqs|đi lính|đi bộ đội|khám nghĩa vụ|nghĩa vụ quân sự = đăng ký nghĩa vụ quân sự
tnxp = thanh niên xung phong
nkt|người kt = người khuyết tật
attp|vsattp|atvstp|vệ sinh an toàn thực phẩm|giấy vệ sinh = an toàn thực phẩm
antt|an ninh trật tự|giấy an ninh = đủ điều kiện về an ninh, trật tự
pccc|phòng cháy = phòng cháy chữa cháy
đtm|đánh giá tác động = báo cáo đánh giá tác động môi trường
gpmt = giấy phép môi trường
cchn|chứng chỉ hn = chứng chỉ hành nghề
gcnđkđt|đkđt|đăng ký đầu tư = giấy chứng nhận đăng ký đầu tư
vpđd|vpdd = văn phòng đại diện
đvsn = đơn vị sự nghiệp
ubnd|uỷ ban|ủy ban|uy ban = ủy ban nhân dân
tp = thành phố
vneid|định danh mức 2|định danh mức độ 2|tài khoản định danh|mức 2 + vneid|định danh|app = tài khoản định danh điện tử mức độ 02
định danh điện tử = tài khoản định danh điện tử
xn = xác nhận
gh + tạm trú|thẻ|giấy|giấy phép|visa|hộ chiếu = gia hạn
kd - karaoke = kinh doanh
sx = sản xuất
gp = giấy phép
lđ = lao động
tk + định danh|vneid|ngân hàng|điện tử = tài khoản
hđ = hợp đồng
hc + phổ thông|đổi|làm|cấp|mất = hộ chiếu phổ thông
dntn = doanh nghiệp tư nhân
vpcc = văn phòng công chứng
vpls = văn phòng luật sư
vpđkđđ = văn phòng đăng ký đất đai
kntc = khiếu nại tố cáo
gpmb = giải phóng mặt bằng bồi thường
tđc = tái định cư
cnch = cứu nạn cứu hộ
shtt|sở hữu tt = sở hữu trí tuệ
vlxd = vật liệu xây dựng
đknt = đăng ký người phụ thuộc
cnqsd|cnqsdđ = chứng nhận quyền sử dụng đất
bvmt = bảo vệ môi trường
tbxh = thương binh xã hội
vt + kinh doanh|kd|xe|giấy phép|gp = vận tải
sxkd = sản xuất kinh doanh
xk = xuất khẩu
nk = nhập khẩu
xnk = xuất nhập khẩu
xkld|xklđ|xuất khẩu lao động = người lao động đi làm việc ở nước ngoài
ldtbxh = lao động thương binh xã hội
thpt|cấp 3|cấp ba = trung học phổ thông
thcs|cấp 2|cấp hai = trung học cơ sở
mn|mẫu giáo|nhà trẻ|mầm non = mầm non
đh = đại học
gv = giáo viên
hs = học sinh
bác sỹ = bác sĩ
di chúc|để lại di chúc|lập di chúc = chứng thực di chúc
sao y|công chứng bản sao|photo công chứng|sao y bản chính|chứng thực sao y|sao công chứng|bản sao công chứng|công chứng giấy tờ|công chứng bằng|bản sao từ bản chính|chứng thực bản sao|y sao = chứng thực bản sao từ bản chính
xác nhận chữ ký|chữ ký|công chứng chữ ký = chứng thực chữ ký
bản dịch|dịch thuật|dịch tiếng anh|dịch sang tiếng|phiên dịch|công chứng dịch|dịch công chứng|tư pháp dịch = chứng thực chữ ký người dịch
hợp thức hóa lãnh sự|hợp pháp hóa lãnh sự|tem lãnh sự|dấu lãnh sự = hợp pháp hóa lãnh sự chứng nhận lãnh sự
passport|pass port|hộ chiếu = hộ chiếu phổ thông
visa = thị thực
thẻ tạm trú = thẻ tạm trú người nước ngoài
cà vẹt|ca vet|cavet|cà vẹt xe|giấy tờ xe|giấy xe|giấy đăng ký xe = chứng nhận đăng ký xe
biển số|biển xe|bấm biển|bốc biển|biển số xe = đăng ký xe biển số xe
đăng kiểm|khám xe|kiểm định xe|xét xe = kiểm định xe cơ giới
bến xe = bến xe khách
phù hiệu|tem phù hiệu|phù hiệu xe = phù hiệu xe ô tô kinh doanh vận tải
xe quá tải|siêu trường|siêu trọng|quá khổ = lưu hành xe quá tải trọng quá khổ giới hạn siêu trường siêu trọng
xe bồn|hàng nguy hiểm|chở xăng|chở gas|chở hóa chất|chở axit = vận chuyển hàng hóa nguy hiểm
vỉa hè|lòng đường|lề đường|hè phố = sử dụng tạm thời lòng đường vỉa hè
đào đường|đào vỉa hè|cắt đường|đào hè = thi công công trình trên đường bộ đang khai thác
sà lan|ghe!|đò!|xà lan|tàu sông|thuyền sông = phương tiện thủy nội địa
tàu cá|thuyền đánh cá|thuyền cá|ghe cá|tàu đánh cá|thuyền đi biển|đánh bắt|tàu đi biển = đăng ký tàu cá
thuốc trừ sâu|thuốc sâu|thuốc bvtv|bvtv|thuốc cỏ = thuốc bảo vệ thực vật
chất độc da cam|da cam|chất độc màu da cam|dioxin|đi ô xin = nhiễm chất độc hóa học hoạt động kháng chiến
ctb|ttb = thiết bị y tế
tpcn|thực phẩm chức năng|thực phẩm bảo vệ sức khỏe = thực phẩm bảo vệ sức khỏe bản công bố sản phẩm
khuyến mãi|giảm giá|bốc thăm trúng thưởng|tặng quà = khuyến mại
băng rôn|băng zôn|treo biển quảng cáo|bảng hiệu|biển quảng cáo|pano|banner = bảng quảng cáo băng-rôn
quán net|tiệm net|game online|chơi game|phòng máy|internet công cộng = trò chơi điện tử công cộng
tour|lữ hành|công ty du lịch = kinh doanh dịch vụ lữ hành
hướng dẫn viên|hdv = thẻ hướng dẫn viên du lịch
bể bơi|hồ bơi|dạy bơi = thể thao môn bơi lặn
gym|phòng gym|thể hình|fitness = thể thao môn thể dục thể hình fitness
yoga = thể thao môn yoga
x quang|xquang|chụp x quang|máy x quang|máy chụp phim = sử dụng thiết bị x-quang chẩn đoán y tế
tiêm phòng|tiêm chủng|vắc xin|vaccine|vacxin|tiêm vắc xin|tiêm ngừa = tiêm chủng
răng|nha khoa|phòng khám răng|phòng răng = răng hàm mặt khám bệnh chữa bệnh
phòng mạch|phòng khám|phòng khám tư = giấy phép hoạt động cơ sở khám bệnh chữa bệnh
nhà thuốc|hiệu thuốc|quầy thuốc|tiệm thuốc|thuốc tây|nhà thuốc tây|gpp = đủ điều kiện kinh doanh dược bán lẻ thuốc
thuốc nam|thuốc gia truyền|bài thuốc = bài thuốc gia truyền
cây xăng|bán xăng|xăng dầu|trạm xăng = cửa hàng bán lẻ xăng dầu
gas|bình gas|bán gas|đại lý gas|khí đốt = cửa hàng bán lẻ lpg chai khí
thuốc lá = sản phẩm thuốc lá
điện mặt trời|pin mặt trời|điện áp mái|solar = điện mặt trời mái nhà
nhà nghỉ|khách sạn|homestay|nhà trọ du lịch - khai báo|qua đêm|ngủ lại|khách trọ|an ninh|ngủ qua = cơ sở lưu trú du lịch
cầm đồ|tiệm cầm đồ|massage|mát xa|xông hơi|vũ trường|karaoke an ninh|bảo vệ thuê|dịch vụ bảo vệ|đòi nợ|con dấu khắc = đủ điều kiện về an ninh, trật tự
con dấu|mẫu dấu|khắc dấu|mộc công ty|dấu công ty|mộc tròn = đăng ký mẫu con dấu
phá dỡ|đập nhà = phá dỡ xây dựng
cây xanh|chặt cây|đốn cây|cây đổ|tỉa cây|cây bàng|cây phượng = chặt hạ dịch chuyển cây xanh
quy hoạch|dính quy hoạch|xem quy hoạch|tra quy hoạch = thông tin quy hoạch
nhà xã hội|noxh|nhà thu nhập thấp = nhà ở xã hội
môi giới|cò đất|môi giới bđs|môi giới nhà đất = môi giới bất động sản
bđs = bất động sản
trước bạ|lệ phí trước bạ|thuế trước bạ = lệ phí trước bạ
thuế đất|thuế nhà đất = thuế sử dụng đất
hộ nghèo|sổ hộ nghèo|vào hộ nghèo|diện nghèo = công nhận hộ nghèo
cận nghèo = công nhận hộ cận nghèo
tiền tuất|tuất! = trợ cấp tuất
tiền mai táng|mai táng phí|chôn cất|ma chay = mai táng
thai sản|nghỉ đẻ|nghỉ sinh|tiền đẻ|tiền sinh|chế độ sinh|tiền thai sản = chế độ thai sản
ốm đau|nghỉ ốm|tiền ốm = chế độ ốm đau
lương hưu|hưu!|về hưu|nghỉ hưu|hưu trí = lương hưu
bảo hiểm một lần|bảo hiểm 1 lần|bhxh 1 lần|bhxh một lần|bảo hiểm xã hội 1 lần|rút một lần|rút 1 lần|rút bhxh|rút bảo hiểm = hưởng bảo hiểm xã hội một lần
người già|cụ già|người cao tuổi|cao tuổi|75 tuổi|80 tuổi|cụ bà|cụ ông = người cao tuổi
neo đơn|không nơi nương tựa|cô đơn = hoàn cảnh đặc biệt khó khăn đối tượng bảo trợ xã hội
trung tâm bảo trợ|nhà dưỡng lão|viện dưỡng lão|trại dưỡng lão|cơ sở bảo trợ|mái ấm = cơ sở trợ giúp xã hội tiếp nhận
tàn tật|tật nguyền|bại não|bại liệt|câm điếc|mù!|liệt! = khuyết tật
mồ côi = trẻ em mồ côi trợ cấp xã hội
trợ cấp nuôi con|tiền nhà nước|tiền hàng tháng|hỗ trợ hàng tháng|trợ cấp hàng tháng|tiền trợ cấp|trợ cấp = trợ cấp hàng tháng
thương binh|liệt sĩ|liệt sỹ|người có công = người có công liệt sĩ thương binh
mộ liệt sĩ|thăm mộ|viếng mộ = thăm viếng mộ liệt sĩ
cai!|cai nghiện|nghiện!|con nghiện|ma túy|hút chích|nghiện ma túy = cai nghiện ma túy
luật sư miễn phí|luật sư nhà nước|trợ giúp pháp lý|tư vấn luật miễn phí|luật sư nhà nước miễn phí = yêu cầu trợ giúp pháp lý
nhập tịch|vào quốc tịch|xin quốc tịch = nhập quốc tịch việt nam
bỏ quốc tịch|thôi quốc tịch|từ bỏ quốc tịch = thôi quốc tịch việt nam
lại quốc tịch|hồi tịch = trở lại quốc tịch việt nam
nuôi con nuôi|con nuôi|nhận con nuôi|xin con nuôi|xin con|cho con nuôi = nuôi con nuôi trong nước
giám hộ = đăng ký giám hộ
tuyển sinh + lớp 6|vào 6|cấp 2 = tuyển sinh trung học cơ sở
lớp 1|vào lớp 1 = tuyển sinh tiểu học
lớp 6|vào lớp 6 = tuyển sinh trung học cơ sở
lớp 10|vào lớp 10|vào 10 = tuyển sinh trung học phổ thông
phúc khảo|chấm lại|chấm lại bài = phúc khảo bài thi
chuyển trường = chuyển trường học sinh
bằng tốt nghiệp|bằng cấp|học bạ|bằng cấp 3|bằng cấp 2|bằng đại học|văn bằng = văn bằng chứng chỉ
ct07|giấy xác nhận cư trú|giấy cư trú|xác nhận cư trú|ct 07 = xác nhận thông tin về cư trú
ct01 = tờ khai thay đổi thông tin cư trú
nội quy|nội quy lao động = đăng ký nội quy lao động
mỹ phẩm = công bố sản phẩm mỹ phẩm
viện nghiên cứu|tổ chức khoa học = đăng ký tổ chức khoa học và công nghệ
karaoke|hát karaoke = kinh doanh dịch vụ karaoke
ca nhạc|đêm nhạc|liveshow|biểu diễn|show ca nhạc|văn nghệ = tổ chức biểu diễn nghệ thuật
nuôi cá|lồng bè|nuôi tôm|ao tôm|nuôi trồng thủy sản|nuôi hàu|nuôi ngao = nuôi trồng thủy sản lồng bè
nuôi lợn|nuôi gà|nuôi heo|nuôi bò|trang trại lợn = chăn nuôi
dịch tả|chết dịch|tiêu hủy lợn|dịch bệnh|lợn chết|gà chết = thiệt hại do dịch bệnh động vật hỗ trợ
thừa kế|di sản|chia thừa kế = di sản
`
