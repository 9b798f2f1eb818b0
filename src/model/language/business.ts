import { common, type SectionAbout, type } from './common.ts'

/** Who the agency is made of, what it does, and how it meets people. */

export const units = {
  vi: 'Đơn vị: sở, ban, ngành; vụ, cục; UBND cấp huyện.',
  en: 'Units: departments and agencies.',
  fields: { ...common },
} as const satisfies SectionAbout

export const functions = {
  vi: 'Nghiệp vụ.',
  en: 'Business functions.',
  fields: { ...common },
} as const satisfies SectionAbout

export const services = {
  vi: 'Nhóm dịch vụ công, thủ tục hành chính.',
  en: 'Groups of public services or administrative procedures.',
  fields: {
    ...common,
    function: {
      kind: 'ref',
      to: ['functions'],
      vi: 'Nghiệp vụ mà dịch vụ thuộc về.',
      en: 'The business function it belongs to.',
    },
    deliveredBy: {
      kind: 'refs',
      to: ['applications', 'platforms', 'channels'],
      national: true,
      vi: 'Hệ thống cung cấp dịch vụ.',
      en: 'Systems that deliver the service.',
    },
    level: {
      kind: 'integer',
      min: 1,
      max: 4,
      vi: 'Mức độ trực tuyến của dịch vụ công, từ 1 đến 4.',
      en: 'Online level of the public service, 1 to 4.',
    },
    count: {
      kind: 'integer',
      min: 0,
      vi: 'Số dịch vụ công, thủ tục hành chính trong nhóm.',
      en: 'Number of services or procedures in the group.',
    },
    onNationalPortal: {
      kind: 'integer',
      min: 0,
      vi: 'Trong đó số đã tích hợp trên Cổng Dịch vụ công quốc gia.',
      en: 'How many of them are on the National Public Service Portal.',
    },
  },
} as const satisfies SectionAbout

export const channels = {
  vi: 'Kênh giao tiếp.',
  en: 'Channels of interaction.',
  fields: {
    ...common,
    type: type(
      ['web-portal', 'mobile', 'counter', 'kiosk', 'hotline', 'email', 'social', 'postal'],
      'Loại kênh: web-portal (cổng, trang thông tin điện tử), mobile (di động), counter (bộ phận Một cửa), kiosk, hotline (tổng đài), email (thư điện tử), social (mạng xã hội), postal (bưu chính công ích), other.',
      'Kind of channel.',
    ),
    users: {
      kind: 'words',
      words: ['citizen', 'business', 'official', 'agency', 'other'],
      vi: 'Người sử dụng: citizen (người dân), business (doanh nghiệp), official (cán bộ, công chức, viên chức), agency (cơ quan khác), other.',
      en: 'Users: citizen, business, official, agency, other.',
    },
    exposes: {
      kind: 'refs',
      to: ['applications', 'platforms', 'services'],
      national: true,
      vi: 'Ứng dụng, dịch vụ được cung cấp qua kênh.',
      en: 'Applications or services offered through the channel.',
    },
  },
} as const satisfies SectionAbout
