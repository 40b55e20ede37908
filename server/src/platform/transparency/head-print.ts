import type { Head } from './head.repository.ts'

/** A head for paper and for other people's drawers: what it is, what to do with it, and the signed text itself. */
export const printedHead = ({ size, at, note }: Head): string => `NHẬT KÝ HỆ THỐNG MỘT CỬA – ĐẦU CÂY ĐÃ KÝ
Lúc ${at.toISOString()}, sổ có ${size} mục. Ai giữ bản này sẽ chứng minh được nếu một mục nào trong đó
bị sửa, xóa hay ghi lùi ngày về sau. Hãy in ra và cất ở nơi khác.
Cách đối chiếu: motcua audit verify --head TỆP-NÀY

LOG OF MỘT CỬА – SIGNED TREE HEAD
At ${at.toISOString()} the log had ${size} leaves. Whoever keeps this text can prove it if any of them
is changed, removed or back-dated later. Print it and keep it somewhere else.
To compare: motcua audit verify --head THIS-FILE

${note}`
