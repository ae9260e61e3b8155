// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/LogModel.h"

#include "ui/look/Symbol.h"
#include "ui/text/Words.h"

#include <QDateTime>
#include <algorithm>

namespace toxtunnel::ui {

using service::LogEntry;
using service::LogLevel;

namespace {

QIcon iconOf(LogLevel level)
{
    if (level >= LogLevel::Error) {
        return symbol(QStringLiteral("error"), Tone::Bad);
    }
    return level == LogLevel::Warning ? symbol(QStringLiteral("warning"), Tone::Warning) : QIcon();
}

QString timeText(const LogEntry& entry)
{
    const auto time =
        std::chrono::duration_cast<std::chrono::milliseconds>(entry.time.time_since_epoch());
    return QDateTime::fromMSecsSinceEpoch(time.count())
        .toString(QStringLiteral("yyyy-MM-dd hh:mm:ss.zzz"));
}

} // namespace

LogModel::LogModel(service::Service& service, QObject* parent)
    : QAbstractTableModel(parent)
    , service_(service)
{
    connect(&service, &service::Service::logGrew, this, &LogModel::fetch);
    fetch();
}

void LogModel::setLeast(LogLevel least)
{
    least_ = least;
    choose();
}

void LogModel::setCategory(const QString& category)
{
    category_ = category;
    choose();
}

void LogModel::setSearch(const QString& search)
{
    search_ = search;
    choose();
}

QStringList LogModel::categories() const
{
    return categories_;
}

bool LogModel::fits(const LogEntry& entry) const
{
    return entry.level >= least_ && (category_.isEmpty() || category_ == toQt(entry.category)) &&
           (search_.isEmpty() || toQt(entry.text).contains(search_, Qt::CaseInsensitive));
}

void LogModel::fetch()
{
    const std::vector<LogEntry> entries = service_.logEntries(newest_, LogLevel::Trace);
    if (entries.empty()) {
        return;
    }
    newest_ = entries.back().number;
    std::vector<std::uint64_t> fitting;
    bool newCategory = false;
    for (const LogEntry& entry : entries) {
        all_.push_back(entry);
        if (fits(entry)) {
            fitting.push_back(entry.number);
        }
        if (const QString category = toQt(entry.category); !categories_.contains(category)) {
            categories_ << category;
            newCategory = true;
        }
    }
    if (!fitting.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(fitting.size()) - 1);
        shown_.insert(shown_.end(), fitting.begin(), fitting.end());
        endInsertRows();
    }
    trim();
    if (newCategory) {
        categories_.sort();
        Q_EMIT categoriesChanged();
    }
}

/// The oldest go when there are too many.
void LogModel::trim()
{
    if (all_.size() <= mostEntries) {
        return;
    }
    all_.erase(all_.begin(), all_.end() - mostEntries);
    const auto kept = std::lower_bound(shown_.begin(), shown_.end(), all_.front().number);
    if (const auto gone = static_cast<int>(kept - shown_.begin()); gone > 0) {
        beginRemoveRows({}, 0, gone - 1);
        shown_.erase(shown_.begin(), kept);
        endRemoveRows();
    }
}

void LogModel::choose()
{
    beginResetModel();
    shown_.clear();
    for (const LogEntry& entry : all_) {
        if (fits(entry)) {
            shown_.push_back(entry.number);
        }
    }
    endResetModel();
}

int LogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

int LogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LogModel::levelName(LogLevel level)
{
    switch (level) {
    case LogLevel::Trace:
        return tr("trace");
    case LogLevel::Debug:
        return tr("debug");
    case LogLevel::Info:
        return tr("info");
    case LogLevel::Warning:
        return tr("warning");
    case LogLevel::Error:
        return tr("error");
    case LogLevel::Critical:
        return tr("critical");
    case LogLevel::Off:
        break;
    }
    return {};
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const std::uint64_t number = shown_[static_cast<std::size_t>(index.row())];
    const LogEntry& entry = *std::lower_bound(
        all_.begin(), all_.end(), number,
        [](const LogEntry& each, std::uint64_t wanted) { return each.number < wanted; });
    if (role == Qt::DecorationRole && index.column() == Level) {
        return iconOf(entry.level);
    }
    if (role == Qt::ToolTipRole && index.column() == Text) {
        return toQt(entry.text).toHtmlEscaped();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case Time:
        return timeText(entry);
    case Level:
        return levelName(entry.level);
    case Category:
        return toQt(entry.category);
    case Text:
        return toQt(entry.text);
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Time:
        return tr("Time");
    case Level:
        return tr("Level");
    case Category:
        return tr("Part");
    case Text:
        return tr("What happened");
    default:
        return {};
    }
}

} // namespace toxtunnel::ui
