const words = (text: string): string[] => text.split(/\s+/)

/** What people here begin with when they guess a password, without marks: family names by frequency, given names, places, phrases. */
export const VIETNAMESE_GUESSES = words(`
matkhau matkhaumoi matkhau123 anhyeuem emyeuanh yeuem yeuanh nhoem nhoanh tinhyeu conyeu meyeu boyeu giadinh
khongbiet khongco khongnho khongquen quenroi xinchao chaoem chaoanh camon vietnam toiyeuvietnam tochoc dichvucong
motcua canbo congdan phuong thanhpho hanoi haiphong saigon hochiminh danang cantho hue dalat nhatrang vungtau halong
quangninh nghean thanhhoa namdinh thaibinh haiduong hungyen bacninh bacgiang binhduong dongnai hongbang lechan ngoquyen
kienan doson cathai catba hoaphuongdo bienxanh nangmoi muahe muaxuan muathu muadong matroi mattrang ngoisao hoahong
hoasen hoadao hoamai conmeo concho conga conlon convit concop conrong
nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh doan trinh mai cao ha luong thai to chu
lam ta phung quach thach tong dam kieu khuc luu vuong trieu nghiem quan mac
van thi duc minh anh hung dung tuan hieu long hai nam thanh quang trung kien cuong manh hoa lan huong hong hanh hien
thao trang linh ngoc nga nhung phuong thuy thu ha yen mai dao cuc truc my ly van khanh bao chau gia han nhi vy tram
quynh nhu uyen xuan dong son tung bach khoa khoi phuc loc tho tai phat dat thinh vinh binh an toan tien tri nghia le
hau giang khang huy hoang phong duy vu tam thien phu quy quoc viet bac nhat nguyet tuyet suong dung diem kieu
`)
