<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en">
<context>
    <name>AccountsTab</name>
    <message>
        <source>Accounts</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Pejabat</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Add an officer…</source>
        <translation>Tambah pegawai…</translation>
    </message>
    <message>
        <source>One-time password…</source>
        <translation>Kata sandi sekali pakai…</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>Hapus akun…</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>dihapus</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktif</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>must choose a password</source>
        <translation>harus memilih kata sandi</translation>
    </message>
    <message>
        <source>{name} gets new keys and a new certificate. The old password stops working at once, and {name} is told at sign-in who did this.</source>
        <translation>{name} mendapat kunci dan sertifikat baru. Kata sandi lama langsung tidak berlaku, dan {name} diberi tahu saat masuk siapa yang melakukannya.</translation>
    </message>
    <message>
        <source>Make a one-time password</source>
        <translation>Buat kata sandi sekali pakai</translation>
    </message>
    <message>
        <source>{name} can no longer sign in, and the office file gets a new key. Tasks that wait for {name} wait until someone else is appointed. Copies of the file taken earlier can still be opened with the old key.</source>
        <translation>{name} tidak dapat masuk lagi, dan berkas kantor mendapat kunci baru. Tugas yang menunggu {name} menunggu sampai ada pejabat lain. Salinan lama berkas masih dapat dibuka dengan kunci lama.</translation>
    </message>
    <message>
        <source>Remove the account of {name}</source>
        <translation>Hapus akun {name}</translation>
    </message>
    <message>
        <source>No accounts yet.</source>
        <translation>Belum ada akun.</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>Kata sandi sekali pakai</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Return…</source>
        <translation>Kembalikan…</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Lainnya…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Throw away what was typed here</source>
        <translation>Buang isian di sini</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Menyimpan…</translation>
    </message>
    <message>
        <source>Saved {0} on this computer</source>
        <translation>Tersimpan {0} di komputer ini</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Tersimpan {0}</translation>
    </message>
</context>
<context>
    <name>AdminPage</name>
    <message>
        <source>People and posts</source>
        <translation>Orang dan jabatan</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Kop and paper</source>
        <translation>Kop dan kertas</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Jam kerja</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Keamanan data</translation>
    </message>
</context>
<context>
    <name>AdminPresenter</name>
    <message>
        <source>The appointment is recorded.</source>
        <translation>Penunjukan dicatat.</translation>
    </message>
    <message>
        <source>The account is removed and the file has a new key.</source>
        <translation>Akun dihapus dan berkas mendapat kunci baru.</translation>
    </message>
    <message>
        <source>The setting is saved for the whole office.</source>
        <translation>Pengaturan disimpan untuk seluruh kantor.</translation>
    </message>
    <message>
        <source>The calendar is in use. Deadlines that run already stay as they are.</source>
        <translation>Kalender dipakai. Tenggat yang sudah berjalan tetap.</translation>
    </message>
    <message>
        <source>The restore is journaled. The office can be written again.</source>
        <translation>Pemulihan sudah dicatat. Kantor dapat ditulisi lagi.</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>Register of incoming letters</source>
        <translation>Agenda surat masuk</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Simpan PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>Nomor surat</translation>
    </message>
    <message>
        <source>Letter date</source>
        <translation>Tanggal surat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Perihal</translation>
    </message>
    <message>
        <source>Encl.</source>
        <translation>Lamp.</translation>
    </message>
    <message>
        <source>Passed to</source>
        <translation>Diteruskan kepada</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} tersimpan.</translation>
    </message>
    <message>
        <source>No letter was entered in {year}. A registered report becomes a line of this book.</source>
        <translation>Belum ada surat pada tahun {year}. Setiap laporan yang dicatat menjadi satu baris agenda ini.</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Simpan PDF</translation>
    </message>
    <message>
        <source>Sent to the printer on {paper} paper.</source>
        <translation>Dikirim ke pencetak dengan kertas {paper}.</translation>
    </message>
</context>
<context>
    <name>AppointDialog</name>
    <message>
        <source>Appoint: {post}</source>
        <translation>Tunjuk: {post}</translation>
    </message>
    <message>
        <source>Plh. (the holder is absent)</source>
        <translation>Plh. (pejabat berhalangan)</translation>
    </message>
    <message>
        <source>Plt. (the post is vacant)</source>
        <translation>Plt. (jabatan kosong)</translation>
    </message>
    <message>
        <source>Definitive</source>
        <translation>Definitif</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>sampai ada perubahan</translation>
    </message>
    <message>
        <source>Number of the letter of appointment</source>
        <translation>Nomor surat penunjukan</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>Tunjuk</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Pejabat</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Sebagai</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>Nomor surat</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Hari terakhir lebih awal daripada hari pertama.</translation>
    </message>
    <message>
        <source>Give the number of the letter of appointment.</source>
        <translation>Isi nomor surat penunjukan.</translation>
    </message>
    <message>
        <source>Usually not longer than {months} months; check the appointing rule.</source>
        <translation>Biasanya tidak lebih dari {months} bulan; periksa aturan penunjukannya.</translation>
    </message>
</context>
<context>
    <name>ArchiveModel</name>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Perihal</translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>Nomor surat</translation>
    </message>
    <message>
        <source>Place in the archive</source>
        <translation>Lokasi arsip</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
</context>
<context>
    <name>AskReason</name>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>You sign on behalf of the head of office (a.n.): the head&apos;s own signature falls away.</source>
        <translation>Anda menandatangani atas nama (a.n.) Kepala Dinas; tanda tangan Kepala Dinas sendiri tidak diperlukan lagi.</translation>
    </message>
    <message>
        <source>You changed the letter. It is not signed now: your text becomes a new revision and goes back to be signed afresh; number and date stay.</source>
        <translation>Anda mengubah surat. Surat tidak ditandatangani sekarang: teks Anda menjadi revisi baru dan kembali untuk ditandatangani ulang; nomor dan tanggal tetap.</translation>
    </message>
</context>
<context>
    <name>CaseBrief</name>
    <message>
        <source>Note from {0}: {1}</source>
        <translation>Catatan dari {0}: {1}</translation>
    </message>
    <message>
        <source>Reported party</source>
        <translation>Terlapor</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Isi laporan</translation>
    </message>
</context>
<context>
    <name>CaseEnd</name>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} ke {1}</translation>
    </message>
    <message>
        <source>Finished {0}: {1}.</source>
        <translation>Selesai {0}: {1}.</translation>
    </message>
    <message>
        <source>Reason: {0}</source>
        <translation>Alasan: {0}</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>Copy the case number</source>
        <translation>Salin nomor pengaduan</translation>
    </message>
    <message>
        <source>More room for this page (F11)</source>
        <translation>Perluas halaman ini (F11)</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Laporan baru</translation>
    </message>
</context>
<context>
    <name>CaseNews</name>
    <message>
        <source>Changed at another desk: {0}. This is how it stands now.</source>
        <translation>Diubah di meja lain: {0}. Inilah keadaannya sekarang.</translation>
    </message>
    <message>
        <source>Changed at another desk: {0}.</source>
        <translation>Diubah di meja lain: {0}.</translation>
    </message>
    <message>
        <source>Reload before you go on; what you typed stays in the form.</source>
        <translation>Muat ulang sebelum melanjutkan; yang Anda ketik tetap ada di formulir.</translation>
    </message>
    <message>
        <source>This step waits no longer; what you typed stays on this computer.</source>
        <translation>Langkah ini tidak menunggu lagi; yang Anda ketik tetap tersimpan di komputer ini.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Muat ulang</translation>
    </message>
    <message>
        <source>What you typed was thrown away.</source>
        <translation>Yang Anda ketik sudah dibuang.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Kembalikan ketikan</translation>
    </message>
</context>
<context>
    <name>CaseTabs</name>
    <message>
        <source>Timeline</source>
        <translation>Lini masa</translation>
    </message>
    <message>
        <source>Letters and documents</source>
        <translation>Surat dan dokumen</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Para pihak</translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation>Disposisi</translation>
    </message>
    <message>
        <source>Step {0}</source>
        <translation>Langkah {0}</translation>
    </message>
</context>
<context>
    <name>CasesModel</name>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Perihal</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Search (Ctrl+F): number, letter number, name or word</source>
        <translation>Cari (Ctrl+F): nomor, nomor surat, nama, atau kata</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 pengaduan</translation>
    </message>
    <message>
        <source>{0} cases</source>
        <translation>{0} pengaduan</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message>
        <source>No case has these words. Esc clears the search.</source>
        <translation>Tidak ada pengaduan yang memuat kata-kata ini. Tekan Esc untuk mengosongkan pencarian.</translation>
    </message>
</context>
<context>
    <name>CasesPlace</name>
    <message>
        <source>‹ Back to the list  (Alt+Left)</source>
        <translation>‹ Kembali ke daftar  (Alt+Kiri)</translation>
    </message>
</context>
<context>
    <name>ChangePasswordPage</name>
    <message>
        <source>Present password</source>
        <translation>Kata sandi sekarang</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Kata sandi baru</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Sekali lagi</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Simpan dan lanjutkan</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Kembali ke halaman masuk</translation>
    </message>
    <message>
        <source>You signed in with a one-time password. Choose your own before you go on.</source>
        <translation>Anda masuk dengan kata sandi sekali pakai. Pilih kata sandi Anda sendiri sebelum melanjutkan.</translation>
    </message>
    <message>
        <source>Choose a new password for your account.</source>
        <translation>Pilih kata sandi baru untuk akun Anda.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Your own password</source>
        <translation>Kata sandi Anda sendiri</translation>
    </message>
    <message>
        <source>A change does not help against someone who kept a copy of the key file and knows the old password. Tell the administrator in that case.</source>
        <translation>Penggantian tidak menolong bila ada yang menyimpan salinan berkas kunci dan tahu kata sandi lama. Dalam hal itu beri tahu administrator.</translation>
    </message>
    <message>
        <source>at least {count} characters ({typed} so far)</source>
        <translation>paling sedikit {count} huruf (baru {typed})</translation>
    </message>
    <message>
        <source>not the present password</source>
        <translation>bukan kata sandi sekarang</translation>
    </message>
    <message>
        <source>typed the same twice</source>
        <translation>diketik sama dua kali</translation>
    </message>
    <message>
        <source>several words that do not usually go together, without your user name</source>
        <translation>beberapa kata yang tidak biasa bersama, tanpa nama pengguna Anda</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Compare with</source>
        <translation>Bandingkan dengan</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Yang berubah</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Dibandingkan dengan</translation>
    </message>
    <message>
        <source>revision {number}, {name} ({post})</source>
        <translation>revisi {number}, {name} ({post})</translation>
    </message>
    <message>
        <source>There is no earlier revision yet.</source>
        <translation>Belum ada revisi sebelumnya.</translation>
    </message>
    <message>
        <source>Changed: {parts}</source>
        <translation>Berubah: {parts}</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Tidak ada yang berubah.</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Tersalin</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
</context>
<context>
    <name>DeskMenu</name>
    <message>
        <source>Verify a letter…</source>
        <translation>Periksa keaslian surat…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ikuti sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Notices of new tasks</source>
        <translation>Pemberitahuan tugas baru</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>Bantuan dan tombol</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Ganti kata sandi…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Keluar</translation>
    </message>
</context>
<context>
    <name>DispositionsTab</name>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kepada</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Sifat</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instruksi</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Dibaca</translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation>Disposisi</translation>
    </message>
    <message>
        <source>No disposition yet. The sheet begins when the case is registered.</source>
        <translation>Belum ada disposisi. Lembarnya dimulai saat pengaduan dicatat di agenda.</translation>
    </message>
    <message>
        <source>(proposed)</source>
        <translation>(diajukan)</translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edisi</translation>
    </message>
    <message>
        <source>Letters and documents</source>
        <translation>Surat dan dokumen</translation>
    </message>
    <message>
        <source>No letters or files yet. They appear here as the steps produce them.</source>
        <translation>Belum ada surat atau berkas. Semuanya muncul di sini begitu dihasilkan.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Report (file)</source>
        <translation>Laporan (arsip)</translation>
    </message>
    <message>
        <source>Report (for the reported party)</source>
        <translation>Laporan (untuk terlapor)</translation>
    </message>
    <message>
        <source>Disposition sheet</source>
        <translation>Lembar disposisi</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Tanda terima</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Lampiran</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Signed letter</source>
        <translation>Surat bertanda tangan</translation>
    </message>
    <message>
        <source>Approved, not yet signed</source>
        <translation>Disetujui, belum ditandatangani</translation>
    </message>
    <message>
        <source>File copy (pertinggal)</source>
        <translation>Pertinggal</translation>
    </message>
    <message>
        <source>BATAL (void)</source>
        <translation>BATAL</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>internal</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>keluar</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Preparing the practice office…</source>
        <translation>Menyiapkan kantor latihan…</translation>
    </message>
    <message>
        <source>Opening the office…</source>
        <translation>Membuka kantor…</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Drop files here or paste a screenshot (Ctrl+V)</source>
        <translation>Jatuhkan berkas atau tempel tangkapan layar (Ctrl+V)</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Tambah berkas…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Add file</source>
        <translation>Tambah berkas</translation>
    </message>
</context>
<context>
    <name>FileViewer</name>
    <message>
        <source>Save…</source>
        <translation>Simpan…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Print with stamp…</source>
        <translation>Cetak bercap…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} tersimpan.</translation>
    </message>
    <message>
        <source>Sent to the printer on {paper} paper.</source>
        <translation>Dikirim ke pencetak dengan kertas {paper}.</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>Paste from LAPOR!…</source>
        <translation>Tempel dari LAPOR!…</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help and keys</source>
        <translation>Bantuan dan tombol</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Kelengkapan</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>SOP step {0}</source>
        <translation>SOP langkah {0}</translation>
    </message>
    <message>
        <source>search everything</source>
        <translation>cari semuanya</translation>
    </message>
    <message>
        <source>filter the list</source>
        <translation>saring daftar</translation>
    </message>
    <message>
        <source>move through a list, open</source>
        <translation>bergerak di daftar, buka</translation>
    </message>
    <message>
        <source>the step&apos;s own act</source>
        <translation>tindakan utama langkah</translation>
    </message>
    <message>
        <source>new report</source>
        <translation>laporan baru</translation>
    </message>
    <message>
        <source>places of the sidebar</source>
        <translation>tempat di bilah sisi</translation>
    </message>
    <message>
        <source>tabs of the case</source>
        <translation>tab pengaduan</translation>
    </message>
    <message>
        <source>the case in the whole window</source>
        <translation>pengaduan di seluruh jendela</translation>
    </message>
    <message>
        <source>back to the list, to the same row</source>
        <translation>kembali ke daftar, ke baris yang sama</translation>
    </message>
    <message>
        <source>read anew</source>
        <translation>muat ulang</translation>
    </message>
    <message>
        <source>print</source>
        <translation>cetak</translation>
    </message>
    <message>
        <source>take back typing</source>
        <translation>batalkan ketikan</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>halaman ini</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
</context>
<context>
    <name>HoursTab</name>
    <message>
        <source>Working hours ({0})</source>
        <translation>Jam kerja ({0})</translation>
    </message>
    <message>
        <source>Ramadan hours</source>
        <translation>Jam Ramadan</translation>
    </message>
    <message>
        <source>Ramadan</source>
        <translation>Ramadan</translation>
    </message>
    <message>
        <source>Holidays ahead</source>
        <translation>Hari libur mendatang</translation>
    </message>
    <message>
        <source>Deadlines count these hours only. Holidays are known for: {0}.</source>
        <translation>Tenggat hanya menghitung jam ini. Hari libur diketahui untuk tahun: {0}.</translation>
    </message>
    <message>
        <source>Add a calendar…</source>
        <translation>Tambah kalender…</translation>
    </message>
    <message>
        <source>A file with the holidays of another year, or with other hours</source>
        <translation>Berkas berisi libur tahun lain atau jam kerja lain</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>belum ada</translation>
    </message>
</context>
<context>
    <name>InboxDelegate</name>
    <message>
        <source>LATE</source>
        <translation>TERLAMBAT</translation>
    </message>
    <message>
        <source>TODAY</source>
        <translation>HARI INI</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>BERIKUTNYA</translation>
    </message>
    <message>
        <source>✎ draft</source>
        <translation>✎ konsep</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>dari {0}</translation>
    </message>
    <message>
        <source>Due: {0}</source>
        <translation>Tenggat: {0}</translation>
    </message>
</context>
<context>
    <name>InboxModel</name>
    <message>
        <source>Late</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>belum dibaca</translation>
    </message>
    <message>
        <source>draft kept</source>
        <translation>isian tersimpan</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>Kotak masuk</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F): number, name, subject</source>
        <translation>Saring (Ctrl+F): nomor, nama, perihal</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Belum dibaca</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 tugas</translation>
    </message>
    <message>
        <source>{0} tasks</source>
        <translation>{0} tugas</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} dari {1}</translation>
    </message>
    <message>
        <source>It hides {0}. Esc in the filter shows them again.</source>
        <translation>{0} tersembunyi. Tekan Esc di saringan untuk menampilkannya lagi.</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Tidak ada yang cocok dengan saringan</translation>
    </message>
    <message>
        <source>New cases appear here as soon as a step waits for your post.</source>
        <translation>Pengaduan muncul di sini begitu ada langkah yang menunggu jabatan Anda.</translation>
    </message>
    <message>
        <source>No tasks</source>
        <translation>Tidak ada tugas</translation>
    </message>
</context>
<context>
    <name>InboxPlace</name>
    <message>
        <source>Choose a task</source>
        <translation>Pilih tugas</translation>
    </message>
    <message>
        <source>No step waits for you. What you passed on can be followed under Waiting.</source>
        <translation>Tidak ada langkah yang menunggu Anda. Yang sudah Anda teruskan dapat diikuti di Menunggu.</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Semua sudah dikerjakan</translation>
    </message>
    <message>
        <source>See what waits for others</source>
        <translation>Lihat yang menunggu orang lain</translation>
    </message>
    <message>
        <source>Up and Down move through the list; the task opens here.</source>
        <translation>Panah atas dan bawah bergerak di daftar; tugasnya terbuka di sini.</translation>
    </message>
</context>
<context>
    <name>KopTab</name>
    <message>
        <source>Save kop and paper</source>
        <translation>Simpan kop dan kertas</translation>
    </message>
    <message>
        <source>Government (first line)</source>
        <translation>Pemerintah daerah (baris pertama)</translation>
    </message>
    <message>
        <source>Office (one to three lines)</source>
        <translation>Nama dinas (satu sampai tiga baris)</translation>
    </message>
    <message>
        <source>Address, telephone, e-mail</source>
        <translation>Alamat, telepon, surel</translation>
    </message>
    <message>
        <source>Place before the date</source>
        <translation>Tempat di depan tanggal</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Coat of arms</source>
        <translation>Lambang daerah</translation>
    </message>
    <message>
        <source>A field left empty is filled from the SOP&apos;s own cover.</source>
        <translation>Isian yang kosong diisi dari sampul SOP.</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Pilih gambar…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tanpa lambang</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>One line each: office or name, then the address</source>
        <translation>Satu baris satu bagian: jabatan atau nama, lalu alamat</translation>
    </message>
    <message>
        <source>An empty line begins a new paragraph</source>
        <translation>Baris kosong memulai paragraf baru</translation>
    </message>
    <message>
        <source>One addressee a line; leave empty for none</source>
        <translation>Satu baris satu tujuan; kosongkan bila tidak ada</translation>
    </message>
    <message>
        <source>Attach the report</source>
        <translation>Lampirkan laporan pemeriksaan</translation>
    </message>
    <message>
        <source>The report of the field check follows as the annex, in the edition for this addressee.</source>
        <translation>Laporan hasil pemeriksaan menjadi lampiran, dalam edisi untuk penerima surat ini.</translation>
    </message>
    <message>
        <source>&amp;Sensitivity</source>
        <translation>&amp;Sifat</translation>
    </message>
    <message>
        <source>Attach&amp;ments</source>
        <translation>La&amp;mpiran</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>&amp;Hal</translation>
    </message>
    <message>
        <source>&amp;To (Yth.)</source>
        <translation>&amp;Yth.</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Isi</translation>
    </message>
    <message>
        <source>&amp;Copies to</source>
        <translation>&amp;Tembusan</translation>
    </message>
</context>
<context>
    <name>LetterPages</name>
    <message>
        <source>No letter yet. Add one with the button above.</source>
        <translation>Belum ada surat. Tambahkan dengan tombol di atas.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Draft</source>
        <translation>Konsep</translation>
    </message>
    <message>
        <source>Approved, unsigned</source>
        <translation>Disetujui, belum TTD</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Ditandatangani</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>Dikirim</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sifat</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Lampiran</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Perihal</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Yth.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Copies to</source>
        <translation>Tembusan</translation>
    </message>
    <message>
        <source>Approved, not yet signed</source>
        <translation>Disetujui, belum ditandatangani</translation>
    </message>
    <message>
        <source>BATAL (void)</source>
        <translation>BATAL</translation>
    </message>
    <message>
        <source>Approved, not yet signed: this letter may not leave the office. A print for reading is stamped.</source>
        <translation>Disetujui, belum ditandatangani: surat ini tidak boleh keluar kantor. Cetakan untuk dibaca diberi cap.</translation>
    </message>
    <message>
        <source>BATAL (void): this letter does not hold any more. A print is stamped BATAL.</source>
        <translation>BATAL: surat ini tidak berlaku lagi. Cetakannya diberi cap BATAL.</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Letters</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Signed original</source>
        <translation>Asli bertanda tangan</translation>
    </message>
    <message>
        <source>File copy</source>
        <translation>Pertinggal</translation>
    </message>
    <message>
        <source>Which letters</source>
        <translation>Surat yang mana</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Dalam proses</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>Semua surat</translation>
    </message>
    <message>
        <source>Number and subject</source>
        <translation>Nomor dan perihal</translation>
    </message>
    <message>
        <source>To, and the case</source>
        <translation>Kepada, dan pengaduan</translation>
    </message>
    <message>
        <source>Status and date</source>
        <translation>Status dan tanggal</translation>
    </message>
    <message>
        <source>(no number yet)</source>
        <translation>(belum bernomor)</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Buka pengaduan</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Simpan PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} tersimpan.</translation>
    </message>
    <message>
        <source>No letters yet. They appear here as soon as the first one is drafted.</source>
        <translation>Belum ada surat. Surat muncul di sini begitu konsep pertama disusun.</translation>
    </message>
    <message>
        <source>No letter of this kind. “All letters” shows the others.</source>
        <translation>Tidak ada surat seperti ini. “Semua surat” menampilkan yang lain.</translation>
    </message>
    <message>
        <source>stays in the office</source>
        <translation>tinggal di kantor</translation>
    </message>
    <message>
        <source>leaves the office</source>
        <translation>keluar kantor</translation>
    </message>
    <message>
        <source>Print with stamp…</source>
        <translation>Cetak bercap…</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Simpan PDF</translation>
    </message>
    <message>
        <source>Sent to the printer on {paper} paper.</source>
        <translation>Dikirim ke pencetak dengan kertas {paper}.</translation>
    </message>
</context>
<context>
    <name>LettersPresenter</name>
    <message>
        <source>Choose a letter on the left.</source>
        <translation>Pilih surat di sebelah kiri.</translation>
    </message>
    <message>
        <source>Not signed yet. Open the case to read the draft.</source>
        <translation>Belum ditandatangani. Buka pengaduannya untuk membaca konsep.</translation>
    </message>
    <message>
        <source>The file copy is made when the last signer has signed.</source>
        <translation>Pertinggal dibuat setelah penanda tangan terakhir.</translation>
    </message>
</context>
<context>
    <name>LifeStrip</name>
    <message>
        <source>New letter, not handed in yet · number and date are given at the first signature</source>
        <translation>Surat baru, belum diajukan · nomor dan tanggal diberi saat tanda tangan pertama</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>revisi {number}</translation>
    </message>
    <message>
        <source> + your changes</source>
        <translation> + perubahan Anda</translation>
    </message>
    <message>
        <source>number given at the first signature</source>
        <translation>nomor diberi saat tanda tangan pertama</translation>
    </message>
    <message>
        <source>void: {reason}</source>
        <translation>batal: {reason}</translation>
    </message>
    <message>
        <source>&lt;b&gt;VOID&lt;/b&gt;: {0} earlier signed page(s)</source>
        <translation>&lt;b&gt;BATAL&lt;/b&gt;: {0} naskah bertanda tangan sebelumnya</translation>
    </message>
    <message>
        <source>✓ signed: {name}</source>
        <translation>✓ ttd: {name}</translation>
    </message>
    <message>
        <source>✓ approved: {name}</source>
        <translation>✓ disetujui: {name}</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>persetujuan</translation>
    </message>
    <message>
        <source>initial</source>
        <translation>paraf</translation>
    </message>
</context>
<context>
    <name>Maker</name>
    <message>
        <source>Nothing waits for others</source>
        <translation>Tidak ada yang menunggu orang lain</translation>
    </message>
    <message>
        <source>What you pass on is followed here until it is done.</source>
        <translation>Yang Anda teruskan diikuti di sini sampai selesai.</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Belum ada pengaduan</translation>
    </message>
    <message>
        <source>Registered reports appear here.</source>
        <translation>Laporan yang dicatat muncul di sini.</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>Arsip masih kosong</translation>
    </message>
    <message>
        <source>A case comes here when its last step is done.</source>
        <translation>Pengaduan masuk ke sini setelah langkah terakhirnya selesai.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Kotak masuk</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>Menunggu orang lain</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Semua pengaduan</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arsip</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administrasi</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Protect identity</source>
        <translation>Lindungi identitas</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Rahasia</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonim</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Dikembalikan</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Segera</translation>
    </message>
    <message>
        <source>Very urgent</source>
        <translation>Sangat segera</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Dilindungi</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>NewcomerDialog</name>
    <message>
        <source>Add an officer</source>
        <translation>Tambah pegawai</translation>
    </message>
    <message>
        <source>with titles, as on letters</source>
        <translation>lengkap dengan gelar, seperti pada surat</translation>
    </message>
    <message>
        <source>18 digits; empty for contract staff</source>
        <translation>18 angka; kosongkan untuk tenaga kontrak</translation>
    </message>
    <message>
        <source>small letters, no blanks</source>
        <translation>huruf kecil, tanpa spasi</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(tidak ada)</translation>
    </message>
    <message>
        <source>(later, with “Appoint”)</source>
        <translation>(nanti, lewat “Tunjuk pejabat”)</translation>
    </message>
    <message>
        <source>Add and make a password</source>
        <translation>Tambah dan buat kata sandi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Pangkat (golongan)</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nama pengguna</translation>
    </message>
</context>
<context>
    <name>OfficeSide</name>
    <message>
        <source>Practice office</source>
        <translation>Kantor latihan</translation>
    </message>
    <message>
        <source>holds no post today</source>
        <translation>tidak memegang jabatan hari ini</translation>
    </message>
    <message>
        <source>+  New report</source>
        <translation>+  Laporan baru</translation>
    </message>
    <message>
        <source>○ Not connected. Your work is kept on this PC.</source>
        <translation>○ Tidak tersambung. Pekerjaan Anda aman di komputer ini.</translation>
    </message>
    <message>
        <source>● Connected</source>
        <translation>● Tersambung</translation>
    </message>
    <message>
        <source>Backup {when}</source>
        <translation>Cadangan {when}</translation>
    </message>
</context>
<context>
    <name>OlderCopyCard</name>
    <message>
        <source>If a backup was put back on purpose, journal it: from then on this file is the office&apos;s, and what was written after the backup must be entered again.</source>
        <translation>Bila cadangan sengaja dipasang kembali, catatlah pemulihannya: sejak itu berkas inilah basis data kantor, dan yang ditulis sesudah cadangan itu harus dimasukkan lagi.</translation>
    </message>
    <message>
        <source>Journal the restore…</source>
        <translation>Catat pemulihan…</translation>
    </message>
    <message>
        <source>Why was a backup put back? The reason stays in the journal and can be read by others.</source>
        <translation>Mengapa cadangan dipasang kembali? Alasannya tercatat di jurnal dan dapat dibaca orang lain.</translation>
    </message>
    <message>
        <source>Journal the restore</source>
        <translation>Catat pemulihan</translation>
    </message>
</context>
<context>
    <name>OneTimePassword</name>
    <message>
        <source>One-time password</source>
        <translation>Kata sandi sekali pakai</translation>
    </message>
    <message>
        <source>For the user name {name}. It is shown only now and must be changed at the first sign-in. Hand it over in person.</source>
        <translation>Untuk nama pengguna {name}. Hanya ditampilkan sekarang dan harus diganti saat pertama masuk. Serahkan langsung.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Print slip…</source>
        <translation>Cetak slip…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Tersalin</translation>
    </message>
</context>
<context>
    <name>OptionsTab</name>
    <message>
        <source>Classification code of letters</source>
        <translation>Kode klasifikasi surat</translation>
    </message>
    <message>
        <source>The first part of the letter number.</source>
        <translation>Bagian pertama nomor surat.</translation>
    </message>
    <message>
        <source>Unit code of letters</source>
        <translation>Kode unit surat</translation>
    </message>
    <message>
        <source>The office&apos;s own part of the letter number.</source>
        <translation>Bagian nomor surat milik kantor.</translation>
    </message>
    <message>
        <source>Rule of the letter number</source>
        <translation>Aturan nomor surat</translation>
    </message>
    <message>
        <source>Made of {kode}, {urut}, {unit}, {bulan_romawi} and {tahun}; it counts from 1 each January.</source>
        <translation>Tersusun dari {kode}, {urut}, {unit}, {bulan_romawi}, dan {tahun}; mulai dari 1 setiap Januari.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>This is not a rule yet: {0}.</source>
        <translation>Aturan ini belum dapat dipakai: {0}.</translation>
    </message>
    <message>
        <source>Example of a number: {0}</source>
        <translation>Contoh nomor surat: {0}</translation>
    </message>
</context>
<context>
    <name>Padang01Laporan</name>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>LAPOR! tracking ID</source>
        <translation>ID pelacakan LAPOR!</translation>
    </message>
    <message>
        <source>Received by the office</source>
        <translation>Diterima kantor</translation>
    </message>
    <message>
        <source>Date of report</source>
        <translation>Tanggal laporan</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>Tanggal kejadian</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Perihal</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Isi laporan</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Perlindungan</translation>
    </message>
    <message>
        <source>Anonymous (name is not shown)</source>
        <translation>Anonim (nama tidak ditampilkan)</translation>
    </message>
    <message>
        <source>Confidential (text is not public)</source>
        <translation>Rahasia (isi tidak ditampilkan ke publik)</translation>
    </message>
    <message>
        <source>The complainant asks for protection</source>
        <translation>Pelapor meminta identitasnya dilindungi</translation>
    </message>
    <message>
        <source>Complainant</source>
        <translation>Pelapor</translation>
    </message>
    <message>
        <source>Complainant&apos;s name</source>
        <translation>Nama pelapor</translation>
    </message>
    <message>
        <source>Complainant&apos;s NIK</source>
        <translation>NIK pelapor</translation>
    </message>
    <message>
        <source>Complainant&apos;s telephone</source>
        <translation>Telepon pelapor</translation>
    </message>
    <message>
        <source>Complainant&apos;s e-mail</source>
        <translation>Surel pelapor</translation>
    </message>
    <message>
        <source>Complainant&apos;s address</source>
        <translation>Alamat pelapor</translation>
    </message>
    <message>
        <source>Reported party</source>
        <translation>Terlapor</translation>
    </message>
    <message>
        <source>Reported party (company)</source>
        <translation>Terlapor (perusahaan)</translation>
    </message>
    <message>
        <source>Reported party&apos;s address</source>
        <translation>Alamat terlapor</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Lampiran</translation>
    </message>
</context>
<context>
    <name>Padang02Agenda</name>
    <message>
        <source>Short text for the register</source>
        <translation>Isi ringkas untuk agenda</translation>
    </message>
    <message>
        <source>Sender as entered</source>
        <translation>Surat dari</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Sifat</translation>
    </message>
    <message>
        <source>Note for the Secretary</source>
        <translation>Catatan untuk Sekretaris</translation>
    </message>
    <message>
        <source>Passed on to (if not our authority)</source>
        <translation>Diteruskan ke instansi (bila bukan wewenang)</translation>
    </message>
</context>
<context>
    <name>Padang03DisposisiSekretaris</name>
    <message>
        <source>Passed to</source>
        <translation>Diteruskan kepada</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instruksi</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Sifat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>Padang04DisposisiKabid</name>
    <message>
        <source>Passed to</source>
        <translation>Diteruskan kepada</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instruksi</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Sifat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>Padang05Penugasan</name>
    <message>
        <source>Officer assigned</source>
        <translation>Petugas yang ditugaskan</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instruksi</translation>
    </message>
    <message>
        <source>Number of the assignment letter</source>
        <translation>Nomor surat tugas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>Padang06Pemeriksaan</name>
    <message>
        <source>Visit</source>
        <translation>Kunjungan</translation>
    </message>
    <message>
        <source>Time of the visit</source>
        <translation>Waktu kunjungan</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Met with</source>
        <translation>Pihak yang ditemui</translation>
    </message>
    <message>
        <source>Local officials</source>
        <translation>Pejabat setempat</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>Findings (nothing about the complainant)</source>
        <translation>Fakta temuan (tanpa keterangan tentang pelapor)</translation>
    </message>
    <message>
        <source>Agreement with the report</source>
        <translation>Kesesuaian dengan laporan</translation>
    </message>
    <message>
        <source>Result of mediation</source>
        <translation>Hasil mediasi</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Saran/masukan</translation>
    </message>
    <message>
        <source>Conclusion and recommendation</source>
        <translation>Kesimpulan dan rekomendasi</translation>
    </message>
    <message>
        <source>For the file only</source>
        <translation>Hanya untuk arsip</translation>
    </message>
    <message>
        <source>From or about the complainant (file only)</source>
        <translation>Keterangan dari/tentang pelapor (hanya untuk arsip)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>Foto dan berkas</translation>
    </message>
</context>
<context>
    <name>Padang07Konsep</name>
    <message>
        <source>Letters</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>Note for the Head of Section</source>
        <translation>Catatan untuk Kepala Seksi</translation>
    </message>
</context>
<context>
    <name>Padang08Koreksi</name>
    <message>
        <source>Letters</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>Padang09Telaah</name>
    <message>
        <source>Letters</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>Padang10TandaTangan</name>
    <message>
        <source>Letters</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>Padang11TandaTangan</name>
    <message>
        <source>Letters</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>Padang12Tanggapan</name>
    <message>
        <source>How the letters were sent</source>
        <translation>Cara pengiriman surat</translation>
    </message>
    <message>
        <source>Date sent</source>
        <translation>Tanggal pengiriman</translation>
    </message>
    <message>
        <source>Answer on www.lapor.go.id</source>
        <translation>Tanggapan di www.lapor.go.id</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Ditanggapi pada</translation>
    </message>
    <message>
        <source>Proof (screenshot or PDF)</source>
        <translation>Bukti (tangkapan layar atau PDF)</translation>
    </message>
    <message>
        <source>Place in the archive</source>
        <translation>Lokasi arsip</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Page of the letter</source>
        <translation>Halaman surat</translation>
    </message>
    <message>
        <source>The page appears here.</source>
        <translation>Halaman surat muncul di sini.</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Perkecil (Ctrl+−)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Perbesar (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Paskan lebar</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Selebar jendela</translation>
    </message>
    <message>
        <source>Fit the whole page</source>
        <translation>Paskan satu halaman</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Satu halaman</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Print (Ctrl+P)</source>
        <translation>Cetak (Ctrl+P)</translation>
    </message>
    <message>
        <source>This file cannot be shown as pages.</source>
        <translation>Berkas ini tidak dapat ditampilkan sebagai halaman.</translation>
    </message>
    <message>
        <source>Pages: {0}</source>
        <translation>Halaman: {0}</translation>
    </message>
</context>
<context>
    <name>PartiesTab</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Complainant</source>
        <translation>Pelapor</translation>
    </message>
    <message>
        <source>Reported party</source>
        <translation>Terlapor</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Show identity…</source>
        <translation>Tampilkan identitas…</translation>
    </message>
    <message>
        <source>Why do you need it? The reason is kept and can be read by others.</source>
        <translation>Untuk keperluan apa? Alasan dicatat dan dapat dibaca orang lain.</translation>
    </message>
    <message>
        <source>Show identity</source>
        <translation>Tampilkan identitas</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock menyala.</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Tampilkan kata sandi</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste from LAPOR!</source>
        <translation>Tempel dari LAPOR!</translation>
    </message>
    <message>
        <source>Copy the report&apos;s page or e-mail (Ctrl+A, Ctrl+C there) and paste it here.</source>
        <translation>Salin halaman atau surel laporan (Ctrl+A, Ctrl+C di sana) lalu tempel di sini.</translation>
    </message>
    <message>
        <source>Text from lapor.go.id</source>
        <translation>Teks dari lapor.go.id</translation>
    </message>
    <message>
        <source>Fill the form</source>
        <translation>Isi formulir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Read from it</source>
        <translation>Terbaca</translation>
    </message>
    <message>
        <source>Nothing was recognised yet</source>
        <translation>Belum ada yang dikenali</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
</context>
<context>
    <name>PathWidget</name>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>waits here</source>
        <translation>menunggu di sini</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>belum</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>dilewati</translation>
    </message>
    <message>
        <source>Step {0}: {1}</source>
        <translation>Langkah {0}: {1}</translation>
    </message>
</context>
<context>
    <name>PostsTab</name>
    <message>
        <source>Posts</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Filled today by</source>
        <translation>Diisi hari ini oleh</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>Nomor surat</translation>
    </message>
    <message>
        <source>Appoint an officer, Plt. or Plh.…</source>
        <translation>Tunjuk pejabat, Plt. atau Plh.…</translation>
    </message>
    <message>
        <source>vacant: nobody can act for this post</source>
        <translation>kosong: tidak ada yang dapat bertindak untuk jabatan ini</translation>
    </message>
    <message>
        <source> for {name}</source>
        <translation> menggantikan {name}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sejak {day}</translation>
    </message>
    <message>
        <source>No posts yet.</source>
        <translation>Belum ada jabatan.</translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>Practice office</source>
        <translation>Kantor latihan</translation>
    </message>
    <message>
        <source>everything here is invented</source>
        <translation>semua isinya rekaan</translation>
    </message>
    <message>
        <source>Work as</source>
        <translation>Bekerja sebagai</translation>
    </message>
    <message>
        <source>Throw away…</source>
        <translation>Buang…</translation>
    </message>
    <message>
        <source>Throw the practice office away</source>
        <translation>Buang kantor latihan</translation>
    </message>
    <message>
        <source>All its invented cases and letters are deleted. A fresh one can be made at any time.</source>
        <translation>Semua pengaduan dan surat rekaan dihapus. Yang baru dapat dibuat kapan saja.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>{printer} does not list {paper} paper. Check its tray before printing.</source>
        <translation>{printer} tidak mencantumkan kertas {paper}. Periksa bakinya sebelum mencetak.</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Pilih semua</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Naik</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Turun</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ulan&amp;gi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Po&amp;tong</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Tem&amp;pel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih semua</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ya</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Tidak</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ulan&amp;gi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Po&amp;tong</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Salin alamat &amp;tautan</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Tem&amp;pel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih semua</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Return</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Reason (everyone on the case can read it)</source>
        <translation>Alasan (dapat dibaca semua yang menangani pengaduan ini)</translation>
    </message>
</context>
<context>
    <name>SafetyTab</name>
    <message>
        <source>Back up now</source>
        <translation>Cadangkan sekarang</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Periksa sekarang</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Yang ditemukan</translation>
    </message>
    <message>
        <source>Encrypted copies are made by themselves at the first opening of each day and kept two weeks.</source>
        <translation>Salinan terenkripsi dibuat sendiri pada pembukaan pertama setiap hari dan disimpan dua minggu.</translation>
    </message>
    <message>
        <source>To put one back: close Aduan on every PC and run “aduan restore COPY FILE --reason …” on this one.</source>
        <translation>Untuk memasangnya kembali: tutup Aduan di semua PC, lalu jalankan “aduan restore SALINAN BERKAS --reason …” di PC ini.</translation>
    </message>
    <message>
        <source>Reads the whole journal, checks every seal, and compares it with what the screens show.</source>
        <translation>Membaca seluruh catatan, memeriksa setiap segel, dan membandingkannya dengan yang tampil di layar.</translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation>Sedang berjalan…</translation>
    </message>
    <message>
        <source>✓ Backed up and opened once to make sure: {where}</source>
        <translation>✓ Dicadangkan dan sudah dicoba dibuka: {where}</translation>
    </message>
    <message>
        <source>✕ {count} findings. Keep the file as it is and call for help.</source>
        <translation>✕ {count} temuan. Biarkan berkas apa adanya dan minta bantuan.</translation>
    </message>
    <message>
        <source>✓ Everything agrees: seals, tables, letters and attachments.</source>
        <translation>✓ Semua cocok: segel, tabel, surat, dan lampiran.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Case number, letter number, name or word</source>
        <translation>Nomor pengaduan, nomor surat, nama, atau kata</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Cari semuanya</translation>
    </message>
    <message>
        <source>Found cases</source>
        <translation>Pengaduan yang ditemukan</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Terakhir dibuka</translation>
    </message>
    <message>
        <source>Type what you know: PGD/0044, 8123911, a name, a word.</source>
        <translation>Ketik yang Anda tahu: PGD/0044, 8123911, nama, atau kata.</translation>
    </message>
    <message>
        <source>Nothing has these words. Try fewer, or the number alone.</source>
        <translation>Tidak ada yang memuat kata-kata ini. Kurangi, atau coba nomornya saja.</translation>
    </message>
    <message>
        <source>{more} more; add a word.</source>
        <translation>{more} lagi; tambah satu kata.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Filter</source>
        <translation>Saring</translation>
    </message>
</context>
<context>
    <name>SetBar</name>
    <message>
        <source>Letters of this case</source>
        <translation>Surat pengaduan ini</translation>
    </message>
    <message>
        <source>Add a letter</source>
        <translation>Tambah surat</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Buang surat</translation>
    </message>
    <message>
        <source>Remove this letter</source>
        <translation>Hapus surat ini</translation>
    </message>
    <message>
        <source>Take this letter out of the set; a number already given is listed as void</source>
        <translation>Keluarkan surat ini; nomor yang sudah diberi tercatat batal</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Sign</source>
        <translation>Tandatangani</translation>
    </message>
    <message>
        <source>You sign {0} letter(s) with your own key. Number and date then stay with the letter.</source>
        <translation>Anda menandatangani {0} surat dengan kunci Anda sendiri. Nomor dan tanggal lalu melekat pada surat.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Office</source>
        <translation>Kantor</translation>
    </message>
    <message>
        <source>No office file chosen yet</source>
        <translation>Belum ada berkas kantor yang dipilih</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Buka…</translation>
    </message>
    <message>
        <source>Choose the office file on this PC or on the office share</source>
        <translation>Pilih berkas kantor di komputer ini atau di folder bersama</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Complaints answered by the office&apos;s own procedure, step by step.</source>
        <translation>Pengaduan dijawab menurut SOP kantor sendiri, langkah demi langkah.</translation>
    </message>
    <message>
        <source>Practice office</source>
        <translation>Kantor latihan</translation>
    </message>
    <message>
        <source>Thirty invented complaints at every step, invented people for every post. Try anything; throw it away when you like.</source>
        <translation>Tiga puluh pengaduan rekaan di setiap langkah, orang rekaan untuk setiap jabatan. Coba apa saja; buang kapan saja.</translation>
    </message>
    <message>
        <source>Open the practice office</source>
        <translation>Buka kantor latihan</translation>
    </message>
    <message>
        <source>Sign in to the office</source>
        <translation>Masuk ke kantor</translation>
    </message>
    <message>
        <source>The administrator knows where it lies: on this PC or on the office share.</source>
        <translation>Administrator tahu letaknya: di komputer ini atau di folder bersama kantor.</translation>
    </message>
    <message>
        <source>Office files (*.{ending});;All files (*)</source>
        <translation>Berkas kantor (*.{ending});;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Open an office file</source>
        <translation>Buka berkas kantor</translation>
    </message>
</context>
<context>
    <name>SopCard</name>
    <message>
        <source>SOP step {0}</source>
        <translation>SOP langkah {0}</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Kelengkapan</translation>
    </message>
    <message>
        <source>Why is something missing?</source>
        <translation>Mengapa ada yang belum lengkap?</translation>
    </message>
    <message>
        <source>Reason for missing requirements</source>
        <translation>Alasan kelengkapan yang kurang</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>how was this computed?</source>
        <translation>bagaimana dihitung?</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>{0} · due {1}</source>
        <translation>{0} · tenggat {1}</translation>
    </message>
    <message>
        <source>Fold the SOP row</source>
        <translation>Lipat baris SOP</translation>
    </message>
    <message>
        <source>How the deadline was computed</source>
        <translation>Cara menghitung tenggat</translation>
    </message>
</context>
<context>
    <name>SopSide</name>
    <message>
        <source>requirements {0}/{1}</source>
        <translation>kelengkapan {0}/{1}</translation>
    </message>
    <message>
        <source>Show the SOP row</source>
        <translation>Tampilkan baris SOP</translation>
    </message>
</context>
<context>
    <name>StepFormPage</name>
    <message>
        <source>Returned by {0}: “{1}”</source>
        <translation>Dikembalikan oleh {0}: “{1}”</translation>
    </message>
    <message>
        <source>This step waits for {0}; you can read it.</source>
        <translation>Langkah ini menunggu {0}; Anda dapat membacanya.</translation>
    </message>
</context>
<context>
    <name>TablePanel</name>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Saring (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Saring</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} dari {total}</translation>
    </message>
    <message>
        <source>No row has these words. The filter hides {total}; press Esc to clear it.</source>
        <translation>Tidak ada baris dengan kata ini. Saringan menyembunyikan {total}; tekan Esc untuk menghapusnya.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Belum ada isi</translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>due {0}</source>
        <translation>tenggat {0}</translation>
    </message>
    <message>
        <source>expected {0}</source>
        <translation>perkiraan {0}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>To: {0}</source>
        <translation>Kepada: {0}</translation>
    </message>
    <message>
        <source>Instructions: {0}</source>
        <translation>Instruksi: {0}</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Catatan: {0}</translation>
    </message>
    <message>
        <source>Passed on to: {0}</source>
        <translation>Diteruskan ke: {0}</translation>
    </message>
    <message>
        <source>Place in the archive: {0}</source>
        <translation>Lokasi arsip: {0}</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>dikembalikan</translation>
    </message>
    <message>
        <source>waits here</source>
        <translation>menunggu di sini</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>belum</translation>
    </message>
    <message>
        <source>past its time</source>
        <translation>lewat waktu</translation>
    </message>
    <message>
        <source>Came in: {0}</source>
        <translation>Masuk: {0}</translation>
    </message>
    <message>
        <source>First read: {0}</source>
        <translation>Pertama dibaca: {0}</translation>
    </message>
    <message>
        <source>Done: {0}</source>
        <translation>Selesai: {0}</translation>
    </message>
    <message>
        <source> (attempt {0})</source>
        <translation> (ke-{0})</translation>
    </message>
    <message>
        <source>   ✔ sealed</source>
        <translation>   ✔ disegel</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Lini masa</translation>
    </message>
    <message>
        <source>Working time used: {0}. The SOP allows {1} for this path.</source>
        <translation>Waktu kerja terpakai: {0}. SOP menetapkan {1} untuk jalur ini.</translation>
    </message>
    <message>
        <source>Steps past their time: {0}.</source>
        <translation>Langkah yang melewati waktunya: {0}.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>One new task</source>
        <translation>Satu tugas baru</translation>
    </message>
    <message>
        <source>{0} new tasks</source>
        <translation>{0} tugas baru</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>{letter} was taken out of the set.</source>
        <translation>{letter} dikeluarkan.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>This file cannot be confirmed</source>
        <translation>Berkas ini tidak dapat dipastikan</translation>
    </message>
    <message>
        <source>Changed after signing</source>
        <translation>Diubah setelah ditandatangani</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask the sender for the original.</source>
        <translation>Jangan dipakai. Minta aslinya kepada pengirim.</translation>
    </message>
    <message>
        <source>Not signed by this office</source>
        <translation>Bukan ditandatangani kantor ini</translation>
    </message>
    <message>
        <source>The signature is technically whole, but no officer of this office made it.</source>
        <translation>Tanda tangannya utuh, tetapi bukan dibuat pejabat kantor ini.</translation>
    </message>
    <message>
        <source>Not the file this office issued</source>
        <translation>Bukan berkas yang dikeluarkan kantor ini</translation>
    </message>
    <message>
        <source>The signatures are real, but the file is not, byte for byte, one the journal knows.</source>
        <translation>Tanda tangannya asli, tetapi isi berkas tidak sama persis dengan yang tercatat.</translation>
    </message>
    <message>
        <source>Genuine and whole</source>
        <translation>Asli dan utuh</translation>
    </message>
    <message>
        <source>This very file was signed by this office; nothing was changed.</source>
        <translation>Berkas inilah yang ditandatangani kantor ini; tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>the signed part was changed</source>
        <translation>bagian yang ditandatangani telah diubah</translation>
    </message>
    <message>
        <source>something was changed afterwards</source>
        <translation>ada yang diubah sesudahnya</translation>
    </message>
    <message>
        <source>not by an officer of this office</source>
        <translation>bukan oleh pejabat kantor ini</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>sah</translation>
    </message>
    <message>
        <source>time not stated</source>
        <translation>waktu tidak disebut</translation>
    </message>
</context>
<context>
    <name>VerificationWindow</name>
    <message>
        <source>Verify a letter</source>
        <translation>Periksa keaslian surat</translation>
    </message>
    <message>
        <source>Drop a PDF here, or choose one.</source>
        <translation>Jatuhkan PDF di sini, atau pilih berkasnya.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Pilih berkas…</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Sedang diperiksa…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Pilih berkas</translation>
    </message>
    <message>
        <source>This file cannot be confirmed</source>
        <translation>Berkas ini tidak dapat dipastikan</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Write</source>
        <translation>Tulis</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>Compare with an earlier revision</source>
        <translation>Bandingkan dengan revisi sebelumnya</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Isi</translation>
    </message>
</context>
</TS>
