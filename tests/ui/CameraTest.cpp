// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Scanning with a camera, on a bench where the test plugs cameras in and out.
#include "support/Eventually.h"
#include "ui/Controls.h"
#include "ui/FakeCameras.h"
#include "ui/Scene.h"
#include "ui/camera/CameraScanner.h"
#include "ui/camera/CameraView.h"
#include "ui/camera/PictureCode.h"
#include "ui/dialogs/AddPeer.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <atomic>

using namespace toxtunnel;
using controls::button;
using controls::says;
using test::eventually;
using State = ui::CameraScanner::State;

class CameraTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aCodeThatTheCameraSeesIsTakenAndTheCameraGoesOff();
    void aCodeThatIsNoToxIdIsJudgedLikeAPastedOne();
    void picturesWithoutACodeAreLookedAtUntilOneHasIt();
    void oneIsReadAtATimeAndNoneWaits();
    void theCameraGoesOffWithTheDialog_data();
    void theCameraGoesOffWithTheDialog();
    void aResultAfterTheEndIsForgotten();
    void severalCamerasCanBeChosenFrom();
    void followsPluggingInAndOut();
    void aCameraThatMayNotBeOpenedIsNotSaidToBeMissing();
    void saysWhatIsWrongAndTriesAgain();
    void aCameraWithoutAPictureIsSaidToBeSilentUntilOneComes();

private:
    void scan();
    void see(const QString& text);

    FakeService service_;
    CameraBench bench_;
    QPointer<ui::AddPeer> dialog_;
};

namespace {

const ui::CameraInfo inside{"/dev/video0", QStringLiteral("Inside")};
const ui::CameraInfo outside{"/dev/video2", QStringLiteral("Outside")};

QString link()
{
    return u"tox:" + QString::fromStdString(scene::idOf(1).toHex());
}

} // namespace

void CameraTest::init()
{
    scene::empty(service_);
    bench_ = {};
    bench_.plugged = {inside};
    dialog_ = new ui::AddPeer(service_);
}

void CameraTest::cleanup()
{
    delete dialog_;
    QVERIFY(bench_.on.isEmpty());
    QVERIFY(bench_.cameras == nullptr);
}

/// Opens the dialog and lets it use the cameras of the bench.
void CameraTest::scan()
{
    dialog_->open();
    dialog_->scan([this] { return std::make_unique<FakeCameras>(bench_); });
    QTRY_VERIFY(bench_.cameras != nullptr);
    QTRY_VERIFY(bench_.plugged.empty() || !bench_.on.isEmpty());
}

void CameraTest::see(const QString& text)
{
    Q_EMIT bench_.cameras->picture(scene::seenByCamera(text));
}

void CameraTest::aCodeThatTheCameraSeesIsTakenAndTheCameraGoesOff()
{
    scan();
    QVERIFY(says(*dialog_, QStringLiteral("Starting")));
    QCOMPARE(bench_.on, inside.id);
    see(link());
    QTRY_COMPARE(dialog_->findChild<QPlainTextEdit*>()->toPlainText(), link());
    QVERIFY(bench_.on.isEmpty());
    QVERIFY(button(*dialog_, QStringLiteral("Add peer"))->isEnabled());
    QTRY_VERIFY(dialog_->findChild<ui::CameraView*>() == nullptr);
}

void CameraTest::aCodeThatIsNoToxIdIsJudgedLikeAPastedOne()
{
    scan();
    see(QStringLiteral("WIFI:T:WPA;S:cafe;P:coffee;;"));
    QTRY_VERIFY(says(*dialog_, QStringLiteral("more character")));
    QVERIFY(!button(*dialog_, QStringLiteral("Add peer"))->isEnabled());
}

void CameraTest::picturesWithoutACodeAreLookedAtUntilOneHasIt()
{
    scan();
    QSignalSpy shown(dialog_->findChild<ui::CameraView*>(), &ui::CameraView::found);
    for (int i = 0; i < 5; ++i) {
        see({});
        QCoreApplication::processEvents();
    }
    QVERIFY(says(*dialog_, QStringLiteral("Hold the QR code in front of the camera")));
    QVERIFY(shown.isEmpty());
    QCOMPARE(bench_.on, inside.id);
    QVERIFY(eventually([&] {
        if (shown.isEmpty()) {
            see(link()); // a camera goes on seeing it
        }
        return !shown.isEmpty();
    }));
    QCOMPARE(shown.front().front().toString(), link());
}

void CameraTest::oneIsReadAtATimeAndNoneWaits()
{
    QSemaphore go;
    std::atomic<int> begun = 0;
    ui::CameraScanner scanner(std::make_unique<FakeCameras>(bench_), [&](const QImage&) {
        ++begun;
        go.acquire();
        return std::optional<QString>();
    });
    QSignalSpy shown(&scanner, &ui::CameraScanner::pictureTaken);
    scanner.start();
    for (int i = 0; i < 20; ++i) {
        see({});
    }
    QCOMPARE(shown.size(), 20); // all are shown
    QTRY_COMPARE(begun.load(), 1);
    go.release(100); // would let any that wait begin
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::processEvents();
    QCOMPARE(begun.load(), 1);
    see({});
    QTRY_COMPARE(begun.load(), 2);
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
}

void CameraTest::theCameraGoesOffWithTheDialog_data()
{
    using Act = std::function<void(ui::AddPeer&)>;
    QTest::addColumn<Act>("act");
    QTest::newRow("closed") << Act([](ui::AddPeer& dialog) { dialog.close(); });
    QTest::newRow("cancelled") << Act([](ui::AddPeer& dialog) { dialog.reject(); });
    QTest::newRow("hidden") << Act([](ui::AddPeer& dialog) { dialog.hide(); });
    QTest::newRow("stopped") << Act(
        [](ui::AddPeer& dialog) { button(dialog, QStringLiteral("Stop the camera"))->click(); });
}

void CameraTest::theCameraGoesOffWithTheDialog()
{
    QFETCH(std::function<void(ui::AddPeer&)>, act);
    scan();
    see({});
    act(*dialog_);
    QVERIFY(bench_.on.isEmpty()); // at once
}

void CameraTest::aResultAfterTheEndIsForgotten()
{
    QSemaphore go;
    ui::CameraScanner scanner(std::make_unique<FakeCameras>(bench_), [&](const QImage&) {
        go.acquire();
        return std::optional(link());
    });
    QSignalSpy found(&scanner, &ui::CameraScanner::found);
    scanner.start();
    see(link());
    scanner.stop();
    go.release();
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::processEvents();
    QVERIFY(found.isEmpty());
    QVERIFY(scanner.state() == State::Off);
}

void CameraTest::severalCamerasCanBeChosenFrom()
{
    bench_.plugged = {inside, outside};
    scan();
    auto* choice = dialog_->findChild<QComboBox*>();
    QVERIFY(choice->isVisible());
    QCOMPARE(choice->count(), 2);
    QCOMPARE(choice->currentText(), QStringLiteral("Inside"));
    QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(bench_.on, outside.id);
    QCOMPARE(choice->currentText(), QStringLiteral("Outside"));
}

void CameraTest::followsPluggingInAndOut()
{
    bench_.plugged = {};
    scan();
    QTRY_VERIFY(says(*dialog_, QStringLiteral("No camera was found")));
    auto* choice = dialog_->findChild<QComboBox*>();

    bench_.plugged = {outside};
    Q_EMIT bench_.cameras->changed();
    QCOMPARE(bench_.on, outside.id);
    QVERIFY(!choice->isVisible());

    bench_.plugged = {inside, outside};
    Q_EMIT bench_.cameras->changed();
    QCOMPARE(bench_.on, outside.id); // the one in use stays
    QTRY_VERIFY(choice->isVisible());

    bench_.plugged = {inside};
    Q_EMIT bench_.cameras->changed();
    QCOMPARE(bench_.on, inside.id);

    bench_.plugged = {};
    Q_EMIT bench_.cameras->changed();
    QVERIFY(bench_.on.isEmpty());
    QVERIFY(says(*dialog_, QStringLiteral("No camera was found")));

    bench_.plugged = {inside};
    Q_EMIT bench_.cameras->changed();
    QCOMPARE(bench_.on, inside.id);
}

void CameraTest::aCameraThatMayNotBeOpenedIsNotSaidToBeMissing()
{
    bench_.plugged = {};
    bench_.forbidden = true;
    scan();
    QTRY_VERIFY(says(*dialog_, QStringLiteral("may not use the camera")));
    bench_.plugged = {inside};
    button(*dialog_, QStringLiteral("Try again"))->click();
    QCOMPARE(bench_.on, inside.id);
}

void CameraTest::saysWhatIsWrongAndTriesAgain()
{
    scan();
    QVERIFY(button(*dialog_, QStringLiteral("Try again")) == nullptr);
    Q_EMIT bench_.cameras->denied();
    QVERIFY(says(*dialog_, QStringLiteral("may not use the camera")));
    QVERIFY(bench_.on.isEmpty());
    button(*dialog_, QStringLiteral("Try again"))->click();
    QCOMPARE(bench_.on, inside.id);

    Q_EMIT bench_.cameras->failed(QStringLiteral("<b>device busy</b>"));
    QVERIFY(says(*dialog_, QStringLiteral("does not work: <b>device busy</b>")));
    QVERIFY(says(*dialog_, QStringLiteral("Another program may be using it")));
    button(*dialog_, QStringLiteral("Try again"))->click();
    see({});
    QVERIFY(says(*dialog_, QStringLiteral("Hold the QR code")));
    QVERIFY(button(*dialog_, QStringLiteral("Try again")) == nullptr);
}

void CameraTest::aCameraWithoutAPictureIsSaidToBeSilentUntilOneComes()
{
    ui::CameraScanner scanner(std::make_unique<FakeCameras>(bench_), ui::codeIn,
                              std::chrono::milliseconds(1));
    scanner.start();
    QVERIFY(scanner.state() == State::Starting);
    QTRY_VERIFY(scanner.state() == State::Silent);
    see({});
    QVERIFY(scanner.state() == State::Looking);
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
}

QTEST_MAIN(CameraTest)
#include "CameraTest.moc"
