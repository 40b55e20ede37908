export interface InventedCitizen {
  username: string
  fullName: string
  /** Begins with 099, which is no province's, so that it is nobody's. */
  citizenId: string
  birthDate: string
  sex: 'male' | 'female'
  phone: string
  email: string
  /** House and street; the commune stands beside. */
  address: string
  communeGso: string
  note: string
}

/** People who live in the demonstration city. None of them exists. */
export const inventedCitizens: readonly InventedCitizen[] = [
  {
    username: 'lan',
    fullName: 'Nguyễn Thị Hoa Lan',
    citizenId: '099190000017',
    birthDate: '1990-04-12',
    sex: 'female',
    phone: '0900000017',
    email: 'lan@vidu.example',
    address: '17 phố Minh Hoạ',
    communeGso: '11311',
    note: 'công dân',
  },
  {
    username: 'minh',
    fullName: 'Trần Văn Bình Minh',
    citizenId: '099085000023',
    birthDate: '1985-09-02',
    sex: 'male',
    phone: '0900000023',
    email: 'minh@vidu.example',
    address: '23 phố Minh Hoạ',
    communeGso: '11383',
    note: 'công dân, đại diện Công ty TNHH Cánh Buồm Ví Dụ',
  },
  {
    username: 'phuc',
    fullName: 'Võ Hữu Phúc',
    citizenId: '099088000047',
    birthDate: '1988-06-19',
    sex: 'male',
    phone: '0900000047',
    email: 'phuc@vidu.example',
    address: '47 phố Minh Hoạ',
    communeGso: '11311',
    note: 'công dân, tình nguyện viên tổ công nghệ số cộng đồng phường Hồng Bàng',
  },
  {
    username: 'hoa',
    fullName: 'Phạm Thị Phượng Hoa',
    citizenId: '099301000031',
    birthDate: '2001-12-30',
    sex: 'female',
    phone: '0900000031',
    email: 'hoa@vidu.example',
    address: '31 phố Minh Hoạ',
    communeGso: '10525',
    note: 'công dân',
  },
]

/** Who serves in a community digital team of the demonstration. */
export const inventedVolunteer = { username: 'phuc', team: 'Tổ công nghệ số cộng đồng số 5' }

/** A company that does not exist; its tax number begins with 99, which no tax office uses. */
export const inventedCompany = {
  name: 'Công ty TNHH Cánh Buồm Ví Dụ',
  taxCode: '9900000023',
  address: '23 phố Minh Hoạ',
  communeGso: '11383',
  phone: '0900000099',
  email: 'canhbuom@vidu.example',
  representative: 'minh',
  title: 'Giám đốc',
}
