// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chaos/SmallDisk.h"

#include "support/Files.h"

#include <fcntl.h>
#include <sys/mount.h>
#include <unistd.h>

#include <QByteArray>
#include <QDir>
#include <QMap>
#include <cerrno>
#include <stdexcept>
#include <system_error>

namespace toxtunnel::test {

namespace {

constexpr char size[] = "size=256k,mode=0700";

void check(int result, const char* what)
{
    if (result != 0) {
        throw std::system_error(errno, std::generic_category(), what);
    }
}

QMap<QString, QByteArray> contents(const QString& folder)
{
    QMap<QString, QByteArray> files;
    const QDir dir(folder);
    for (const QString& name : dir.entryList(QDir::Files | QDir::Hidden)) {
        files[name] = readFile(dir.filePath(name));
    }
    return files;
}

void write(const QString& folder, const QMap<QString, QByteArray>& files)
{
    for (auto it = files.begin(); it != files.end(); ++it) {
        const QString path = QDir(folder).filePath(it.key());
        writeFile(path, it.value());
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    }
}

} // namespace

QString SmallDisk::whyNot()
{
    return ::geteuid() == 0 ? QString() : QStringLiteral("a small disk needs root");
}

SmallDisk::SmallDisk(QString folder)
    : folder_(std::move(folder))
{
    const auto files = contents(folder_);
    check(::mount("tmpfs", folder_.toLocal8Bit().constData(), "tmpfs", 0, size), "mount");
    write(folder_, files);
}

SmallDisk::~SmallDisk()
{
    if (readOnly_) {
        ::umount2(folder_.toLocal8Bit().constData(), MNT_DETACH);
    }
    empty();
    const auto files = contents(folder_);
    // Programs may be inside: they keep the disk, whoever comes next sees the folder.
    if (::umount2(folder_.toLocal8Bit().constData(), MNT_DETACH) == 0) {
        write(folder_, files);
    }
}

QString SmallDisk::filler() const
{
    return folder_ + QStringLiteral("/filler");
}

void SmallDisk::fill()
{
    const int file =
        ::open(filler().toLocal8Bit().constData(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
    check(file < 0 ? -1 : 0, "open");
    const QByteArray bytes(4096, 'x');
    while (::write(file, bytes.constData(), static_cast<std::size_t>(bytes.size())) > 0) {
    }
    ::close(file);
}

void SmallDisk::empty()
{
    QFile::remove(filler());
}

void SmallDisk::setReadOnly(bool readOnly)
{
    const QByteArray path = folder_.toLocal8Bit();
    if (readOnly) {
        // A second view on top: files that are open for writing keep the first from being changed.
        check(::mount(path.constData(), path.constData(), nullptr, MS_BIND, nullptr), "bind");
        constexpr unsigned long flags = MS_REMOUNT | MS_BIND | MS_RDONLY;
        check(::mount(nullptr, path.constData(), nullptr, flags, nullptr), "remount");
    } else {
        check(::umount2(path.constData(), MNT_DETACH), "umount");
    }
    readOnly_ = readOnly;
}

} // namespace toxtunnel::test
