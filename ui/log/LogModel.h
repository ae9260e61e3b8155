// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/Service.h"

#include <QAbstractTableModel>
#include <deque>

namespace toxtunnel::ui {

/// The log as far as the window has seen it, at most `mostEntries`, filtered by the model itself.
class LogModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr std::size_t mostEntries = 100'000;

    enum Column
    {
        Time,
        Level,
        Category,
        Text,
        ColumnCount,
    };

    explicit LogModel(service::Service& service, QObject* parent = nullptr);

    void setLeast(service::LogLevel least);
    void setCategory(const QString& category); ///< empty: all
    void setSearch(const QString& search);
    QStringList categories() const; ///< seen so far, sorted

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    static QString levelName(service::LogLevel level);

Q_SIGNALS:
    void categoriesChanged();

private:
    void fetch();
    void trim();
    bool fits(const service::LogEntry& entry) const;
    void choose();

    service::Service& service_;
    std::deque<service::LogEntry> all_;
    std::deque<std::uint64_t> shown_; ///< numbers, ascending
    std::uint64_t newest_ = 0;
    QStringList categories_;
    service::LogLevel least_ = service::LogLevel::Info;
    QString category_;
    QString search_;
};

} // namespace toxtunnel::ui
