"""The papers drawn from a real case: receipt, disposition sheet, report, file copy and agenda."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

import pypdfium2
import pytest

from app.domain.errors import LeakFound
from app.usecases.case_file import view
from app.usecases.letter_desk import file_copy, signed_pdf
from app.usecases.papers import agenda_pdf, disposition_sheet, receipt, report
from app.usecases.perform import perform
from tests.usecases.conftest import PlayedOffice
from tests.usecases.shelf import SOP, AtStep
from tests.usecases.test_journeys import play

At = Callable[..., AtStep]


def pages(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    texts = [re.sub(r"\s+", " ", page.get_textpage().get_text_bounded()) for page in document]
    document.close()
    return texts


def said(texts: Sequence[str]) -> str:
    return " ".join(texts)


def entered(at: At, **form: object) -> str:
    """The receipt of a report that was entered with other words than the journey's."""
    waiting = at(1)
    command = waiting.command()
    done = perform(waiting.desk, replace(command, form={**command.form, **form}))
    return said(pages(receipt(waiting.office.desk(), done.case)))


def test_a_receipt_lists_only_what_came_with_the_report(at: At) -> None:
    waiting = at(12)
    text = said(pages(receipt(waiting.desk, waiting.case)))
    assert text.count("surat-pengaduan.pdf") == 2
    assert "foto-lokasi.png" not in text and "tangkapan-layar.png" not in text


def test_a_receipt_tells_who_complained_of_what_and_what_comes_next(at: At) -> None:
    waiting = at(2)
    text = said(pages(receipt(waiting.desk, waiting.case)))
    for told in ("Hendra Saputra", "1371********0004", "Jalan Anggrek Raya No. 17", "0812-5550-1234", "Uraian",
                 "34/SOP/DTKP/2020", "paling lambat Senin, 23 November 2026", "Lembar untuk pelapor"):  # fmt: skip
        assert told in text
    assert "pengadu " not in text


def test_nobody_signs_for_handing_in_what_came_through_the_portal(at: At) -> None:
    waiting = at(2)
    assert "Yang menyerahkan" not in said(pages(receipt(waiting.desk, waiting.case)))


def test_who_stands_at_the_desk_signs_the_receipt(at: At) -> None:
    assert entered(at, kanal="tatap_muka", tracking_id="").count("Yang menyerahkan") == 2


def test_a_receipt_says_where_no_name_was_given(at: At) -> None:
    assert entered(at, pelapor_nama="").count("Tidak disebutkan") == 2


def test_a_protected_complainant_is_not_named_on_the_receipt(at: At) -> None:
    waiting = at(2, "dilindungi")
    text = said(pages(receipt(waiting.desk, waiting.case)))
    assert text.count("Identitas dilindungi") == 2 and "Wening" not in text and "Uraian" not in text


@pytest.mark.parametrize("journey", ["cek_lapangan", "dikembalikan", "dilindungi", "tanpa_cek"])
def test_a_disposition_sheet_stands_on_one_page(at: At, journey: str) -> None:
    waiting = at(12, journey)
    assert len(pages(disposition_sheet(waiting.desk, waiting.case))) == 1


def test_each_line_of_the_sheet_offers_its_own_steps_instructions_and_a_place_to_initial(at: At) -> None:
    waiting = at(7)
    (text,) = pages(disposition_sheet(waiting.desk, waiting.case))
    assert text.count("Siapkan jawaban tertulis") == 3 and text.count("Siapkan jawaban") == 3
    assert text.count("Upayakan mediasi") == 1 and "Paraf" in text


def test_the_line_that_assigns_an_officer_names_him(at: At) -> None:
    waiting = at(7)
    officer = view(waiting.desk, waiting.case).tasks[0].post
    with waiting.office.store.read() as reads:
        name = reads.office().holders(officer, waiting.office.clock.now().date())[0].person.name
    assert name in pages(disposition_sheet(waiting.desk, waiting.case))[0]


def test_the_report_names_its_basis_the_officer_and_whom_he_met(at: At) -> None:
    waiting = at(7)
    text = said(pages(report(waiting.desk, waiting.case, for_reported=False)))
    assert "Surat tugas nomor 800/015/ST/2026" in text and re.search(r"NIP \d{8} \d{6} \d \d{3}, Penata Muda", text)
    assert "Manajer personalia; Manajer personalia dan kepala keuangan" in text and "Pihak yang ditemui," in text
    assert "RAHASIA" not in text


def test_the_offices_edition_on_a_protected_complainant_is_marked(at: At) -> None:
    waiting = at(7, "dilindungi")
    marked = pages(report(waiting.desk, waiting.case, for_reported=False))
    assert all("RAHASIA" in page for page in marked)
    assert "RAHASIA" not in said(pages(report(waiting.desk, waiting.case, for_reported=True)))


def test_the_terlapors_edition_is_refused_while_it_carries_a_trace_of_a_protected_complainant(at: At) -> None:
    waiting = at(5, "dilindungi")
    command = waiting.command()
    perform(waiting.desk, replace(command, form={**command.form, "surat_tugas": "800/016 (Wening Pratiwi)"}))
    visited = AtStep(waiting.office, waiting.case, SOP.step(6), "dilindungi")
    perform(visited.desk, visited.command())
    with pytest.raises(LeakFound, match="nama pelapor"):
        report(visited.desk, waiting.case, for_reported=True)


def test_an_annex_says_whose_letter_it_belongs_to(at: At) -> None:
    waiting = at(12)
    letter = view(waiting.desk, waiting.case).letters[0]
    annex = pages(signed_pdf(waiting.desk, waiting.case, letter.uid))[1]
    assert "Surat Kepala Dinas Tenaga Kerja dan Perindustrian Kota" in annex and "800/015/ST/2026" in annex


def test_a_file_copy_says_who_signed_and_when(at: At) -> None:
    waiting = at(12)
    letter = view(waiting.desk, waiting.case).letters[0]
    text = pages(file_copy(waiting.desk, waiting.case, letter.uid))[0]
    assert re.search(
        r"ditandatangani secara elektronik oleh Drs\. H\. Fahmi Ardiansyah, M\.M\., \d+ November 2026 pukul "
        r"\d\d\.\d\d WIB",
        text,
    )
    assert "SHA-256 surat asli" in text


def test_the_agenda_names_the_government_and_keeps_its_dates_on_a_line(office: PlayedOffice) -> None:
    play(office, "cek_lapangan", 7)
    (text,) = pages(agenda_pdf(office.desk(), 2026))
    assert "PEMERINTAH KOTA LATIHAN DINAS TENAGA KERJA" in text
    assert "Kabid Hubungan Industrial" in text and "Kepala Bidang" not in text


def test_a_case_that_was_passed_on_says_where_to_on_its_receipt_and_in_the_agenda(at: At) -> None:
    waiting = at(2, "bukan_wewenang")
    perform(waiting.desk, waiting.command())
    text = said(pages(receipt(waiting.office.desk(), waiting.case)))
    assert "bukan wewenang kantor kami dan diteruskan kepada Disnakertrans Provinsi" in text
    assert "paling lambat" not in text
    assert "Disnakertrans Provinsi" in said(pages(agenda_pdf(waiting.office.desk(), 2026)))


@pytest.mark.parametrize(("journey", "archive"), [("cek_lapangan", True), ("dilindungi", False)])
def test_those_met_never_sign_a_page_that_names_a_protected_complainant(at: At, journey: str, archive: bool) -> None:
    waiting = at(7, journey)
    kept = said(pages(report(waiting.desk, waiting.case, for_reported=False)))
    assert ("Pihak yang ditemui," in kept) is archive
    assert "Pihak yang ditemui," in said(pages(report(waiting.desk, waiting.case, for_reported=True)))


def test_an_urgency_once_given_stays_and_a_portals_report_comes_from_the_portal(at: At) -> None:
    entered_now = at(2)
    assert view(entered_now.desk, entered_now.case).tasks[0].prefill["asal_surat"] == "SP4N-LAPOR!"
    disposed = at(4)
    assert view(disposed.desk, disposed.case).tasks[0].prefill["sifat"] == "segera"


def test_every_file_of_a_letter_has_a_name_of_its_own(at: At) -> None:
    waiting = at(12)
    names = [d.name for d in view(waiting.desk, waiting.case).documents if d.name.endswith(".pdf")]
    assert len(set(names)) == len(names)
    assert any(name.endswith("-disetujui.pdf") for name in names)
