create schema privacy;

-- What personal data are used for. Statutory tasks are named as such and never asked for.
create table privacy.purpose (
  code text primary key check (code ~ '^[a-z][a-z_]{2,39}$'),
  kind text not null check (kind in ('consent', 'statutory')),
  position int not null
);

-- The words that people read. A version is never changed: another one follows it.
create table privacy.purpose_version (
  purpose_code text not null references privacy.purpose,
  version int not null check (version > 0),
  title_vi text not null check (title_vi <> ''),
  title_en text not null check (title_en <> ''),
  text_vi text not null check (text_vi <> ''),
  text_en text not null check (text_en <> ''),
  basis_vi text not null check (basis_vi <> ''),
  basis_en text not null check (basis_en <> ''),
  published_by text not null,
  published_at timestamptz not null,
  primary key (purpose_code, version)
);

-- What a person said, with a digest of the words that stood before them. Who consents today is a fold over these rows.
create table privacy.consent_event (
  id uuid primary key,
  person_id uuid not null references identity.person,
  no int not null check (no > 0),
  purpose_code text not null,
  version int not null,
  act text not null check (act in ('given', 'withdrawn')),
  locale text not null check (locale in ('vi', 'en')),
  text_sha256 text not null check (text_sha256 ~ '^[0-9a-f]{64}$'),
  at timestamptz not null,
  how text not null check (how in ('page', 'program')),
  actor_id text not null,
  session_id uuid,
  unique (person_id, no),
  foreign key (purpose_code, version) references privacy.purpose_version
);

insert into privacy.purpose (code, kind, position) values
  ('reminders', 'consent', 1),
  ('service_survey', 'consent', 2),
  ('service_improvement', 'consent', 3),
  ('accounts', 'statutory', 11),
  ('dossiers', 'statutory', 12),
  ('notices', 'statutory', 13),
  ('archive', 'statutory', 14),
  ('accountability', 'statutory', 15);

insert into privacy.purpose_version
  (purpose_code, version, title_vi, title_en, text_vi, text_en, basis_vi, basis_en, published_by, published_at)
select code, 1, title_vi, title_en, text_vi, text_en, basis_vi, basis_en, 'system', '2026-11-26T00:00:00+07:00'
from (values
  ('reminders', 'Nhắc việc sắp đến hạn', 'Reminders of what is due',
   'Thành phố dùng ngày hết hạn của giấy tờ trong hồ sơ của bạn để nhắn trước khi cần đổi hoặc gia hạn. Chỉ dùng họ tên, cách liên lạc và ngày hết hạn. Không đồng ý thì bạn không nhận tin nhắc; hồ sơ của bạn không bị ảnh hưởng.',
   'The city uses the expiry dates of the papers in your dossiers to tell you before one must be renewed. Only your name, how to reach you and the dates are used. Without your consent you get no reminders; your dossiers are not affected.',
   'Sự đồng ý của bạn (Luật 91/2025/QH15 về bảo vệ dữ liệu cá nhân)', 'Your consent (Law 91/2025 on the protection of personal data)'),
  ('service_survey', 'Hỏi ý kiến sau khi trả kết quả', 'Asking what you thought of the service',
   'Sau khi trả kết quả, thành phố gửi bạn vài câu hỏi về cách được phục vụ. Chỉ dùng cách liên lạc và tên thủ tục. Câu trả lời được cộng vào số liệu chung, không kèm tên bạn.',
   'After a result is returned the city sends you a few questions about how you were served. Only how to reach you and the name of the procedure are used. Your answers are added to figures without your name.',
   'Sự đồng ý của bạn (Luật 91/2025/QH15 về bảo vệ dữ liệu cá nhân)', 'Your consent (Law 91/2025 on the protection of personal data)'),
  ('service_improvement', 'Xem lại các bước bạn đã làm để sửa trang dễ dùng hơn', 'Looking at the steps you took, to make these pages easier',
   'Thành phố xem bạn dừng ở bước nào của tờ khai và mất bao lâu, để sửa chỗ khó. Không xem nội dung bạn khai. Không bán, không chia sẻ cho ai, không dùng để quảng cáo.',
   'The city looks at the step of a form where you stopped and how long it took, to mend what is hard. What you typed is not looked at. Nothing is sold, shared or used for advertising.',
   'Sự đồng ý của bạn (Luật 91/2025/QH15 về bảo vệ dữ liệu cá nhân)', 'Your consent (Law 91/2025 on the protection of personal data)'),
  ('accounts', 'Tài khoản và đăng nhập', 'Accounts and signing in',
   'Giữ số định danh, họ tên, ngày sinh và cách liên lạc để biết đúng người nộp hồ sơ và nhận kết quả.',
   'The citizen number, name, date of birth and contact details are kept to know who hands in a dossier and receives its result.',
   'Nghị định 45/2020/NĐ-CP về thủ tục hành chính trên môi trường điện tử, đã sửa đổi', 'Decree 45/2020 on procedures in the electronic environment, as amended'),
  ('dossiers', 'Giải quyết hồ sơ của bạn', 'Deciding your dossiers',
   'Dùng tờ khai và giấy tờ bạn nộp để kiểm tra, giải quyết và trả kết quả. Chỉ cơ quan có thẩm quyền và bộ phận một cửa nhận hồ sơ xem được.',
   'What you declare and the papers you hand in are used to examine, decide and return the result. Only the competent office and the desk that took the dossier in see them.',
   'Nghị định 118/2025/NĐ-CP về cơ chế một cửa, đã sửa đổi; luật của từng thủ tục', 'Decree 118/2025 on the one-stop mechanism, as amended; the law of each procedure'),
  ('notices', 'Báo tiến độ và thông báo bắt buộc', 'Progress and required notices',
   'Nhắn cho bạn khi hồ sơ được tiếp nhận, cần bổ sung, có kết quả, hoặc khi dữ liệu của bạn gặp sự cố.',
   'You are told when a dossier is accepted, needs more, is decided, or when something happens to your data.',
   'Nghị định 118/2025/NĐ-CP; Luật 91/2025/QH15', 'Decree 118/2025; Law 91/2025'),
  ('archive', 'Lưu trữ hồ sơ đã giải quyết', 'Archiving decided dossiers',
   'Hồ sơ đã giải quyết được giữ theo thời hạn bảo quản của pháp luật về lưu trữ, sau đó được hủy.',
   'Decided dossiers are kept for the period that the law on archives sets, and are then destroyed.',
   'Pháp luật về lưu trữ', 'The law on archives'),
  ('accountability', 'Ghi lại ai đã xem và bảo vệ hệ thống', 'Recording who looked, and keeping the system safe',
   'Ghi lại mỗi lần đăng nhập, mỗi lần xem và mỗi việc đã làm để bạn biết ai đã xem dữ liệu của mình và để phát hiện việc làm sai.',
   'Each sign-in, each look and each act is recorded, so that you know who saw your data and misuse is found.',
   'Luật 91/2025/QH15 và Nghị định 356/2025/NĐ-CP về bảo vệ dữ liệu cá nhân', 'Law 91/2025 and Decree 356/2025 on the protection of personal data')
) as v (code, title_vi, title_en, text_vi, text_en, basis_vi, basis_en);

-- What was said and what was shown is written once.
revoke update, delete, truncate on privacy.consent_event, privacy.purpose_version from motcua_app;

select platform.classify('privacy.purpose', 'permanent', 'none', 'code, kind, position');
select platform.classify('privacy.purpose_version', 'permanent', 'none', 'purpose_code, version, title_vi, title_en, text_vi, text_en, basis_vi, basis_en, published_at');
select platform.classify('privacy.purpose_version', 'permanent', 'internal', 'published_by');
select platform.classify('privacy.consent_event', 'account', 'none', 'id, no, version, locale, text_sha256, at, how');
select platform.classify('privacy.consent_event', 'account', 'personal', 'person_id, purpose_code, act');
select platform.classify('privacy.consent_event', 'account', 'internal', 'actor_id, session_id');
