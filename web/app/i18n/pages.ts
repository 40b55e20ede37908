const vi = {
  offline: {
    title: 'Chưa có mạng',
    lead: 'Trang này chưa được lưu trên máy nên chưa mở được.',
    text: 'Những gì bạn đang gõ dở vẫn còn trên máy. Khi có mạng, mở lại trang để làm tiếp.',
    again: 'Thử lại',
  },
  accessibility: {
    title: 'Trang này dùng được cho mọi người',
    lead: 'Chúng tôi làm trang theo chuẩn WCAG 2.2 mức AA và thử bằng bàn phím, trình đọc màn hình, điện thoại rẻ tiền.',
    sections: [
      [
        'Bạn có thể',
        'Phóng chữ đến 400 %, dùng hoàn toàn bằng bàn phím, tắt JavaScript, đổi sang tiếng Anh. Mọi ô nhập có tên; lỗi được nói bằng chữ, ngay cạnh ô và trong danh sách ở đầu trang.',
      ],
      [
        'Chỗ còn hạn chế',
        'Văn bản pháp luật và tên thủ tục chỉ có tiếng Việt. Giấy tờ do người khác tải lên có thể là ảnh chụp mà trình đọc không đọc được.',
      ],
      [
        'Cần làm trực tiếp',
        'Bạn có thể nhờ nhân viên bộ phận một cửa làm cùng; việc nhờ giúp được ghi lại và không ai hỏi mật khẩu của bạn.',
      ],
    ],
    report: (hotline: string) => `Gặp chỗ khó dùng, gọi ${hotline}. Chúng tôi trả lời trong 5 ngày làm việc.`,
  },
  privacy: {
    title: 'Dữ liệu cá nhân của bạn',
    lead: 'Thành phố chỉ hỏi những gì thủ tục cần, dùng đúng cho hồ sơ của bạn, và ghi lại mỗi lần có người xem.',
    sections: [
      [
        'Chúng tôi giữ gì',
        'Thông tin bạn khai, giấy tờ bạn nộp, các bước xử lý và kết quả. Thời gian giữ theo pháp luật về lưu trữ của từng thủ tục.',
      ],
      [
        'Ai được xem',
        'Người đang xử lý hồ sơ của bạn tại cơ quan có thẩm quyền. Mỗi lần xem đều có dòng ghi: ai, khi nào, vì hồ sơ nào.',
      ],
      [
        'Trên máy của bạn',
        'Phần gõ dở được giữ trong trình duyệt đến khi gửi, và bị xóa khi bạn đăng xuất. Trang cá nhân không lưu lại để xem khi mất mạng. Chỉ có một cookie, dùng để giữ đăng nhập.',
      ],
      [
        'Bạn có quyền',
        'Xem, sửa, nhận bản sao dữ liệu của mình; phản đối hoặc rút lại đồng ý với những việc không bắt buộc theo luật. Được trả lời trong 2 ngày làm việc, giải quyết trong 10 đến 20 ngày tùy yêu cầu.',
      ],
    ],
    report: (hotline: string) => `Gửi yêu cầu qua ${hotline} hoặc tại bộ phận một cửa nơi bạn ở.`,
  },
}

const en: typeof vi = {
  offline: {
    title: 'You are offline',
    lead: 'This page is not kept on the device, so it cannot be opened now.',
    text: 'What you were typing is still on this device. Open the page again when you are online.',
    again: 'Try again',
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'We build these pages to WCAG 2.2 level AA and try them with a keyboard, screen readers and cheap phones.',
    sections: [
      [
        'What you can do',
        'Enlarge text to 400 %, use the keyboard alone, switch JavaScript off, switch language. Every field has a name; errors are in words, beside the field and in a list above.',
      ],
      [
        'What is still limited',
        'Texts of law and names of procedures are in Vietnamese only. Papers uploaded by others may be photos that a screen reader cannot read.',
      ],
      [
        'In person',
        'Staff of the one-stop office can do it together with you; the help is put on record and nobody asks for your password.',
      ],
    ],
    report: (hotline) => `If something is hard to use, call ${hotline}. We answer within 5 working days.`,
  },
  privacy: {
    title: 'Your personal data',
    lead: 'The city asks only for what the procedure needs, uses it for your dossier, and records every time someone looks.',
    sections: [
      [
        'What we keep',
        'What you filled in, the papers you handed in, the steps and the result, as long as the law on archives says for each procedure.',
      ],
      [
        'Who may look',
        'Those who work on your dossier at the competent office. Every look leaves a line: who, when, for which dossier.',
      ],
      [
        'On your device',
        'What you are typing stays in the browser until it is sent, and is deleted when you sign out. Personal pages are not kept for offline use. There is one cookie, which keeps you signed in.',
      ],
      [
        'Your rights',
        'To see, correct and receive a copy of your data; to object, or withdraw consent where the law does not require the processing. We answer in 2 working days and act in 10 to 20 days.',
      ],
    ],
    report: (hotline) => `Send a request by calling ${hotline} or at your one-stop office.`,
  },
}

export const pages = { vi, en }
