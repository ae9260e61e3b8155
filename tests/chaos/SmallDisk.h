// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace toxtunnel::test {

/// A folder that becomes a disk of 256 KiB, with what it held, until this object ends; then it
/// holds what the disk held. Needs root. Throws std::runtime_error when it cannot be made.
class SmallDisk
{
public:
    /// Why there can be none here, for QSKIP; empty when there can.
    static QString whyNot();

    explicit SmallDisk(QString folder);
    ~SmallDisk();
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    void fill();  ///< not a byte is left
    void empty(); ///< takes that away again
    void setReadOnly(bool readOnly);

private:
    QString filler() const;

    QString folder_;
    bool readOnly_ = false;
};

} // namespace toxtunnel::test
