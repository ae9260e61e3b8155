// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/Service.h"

#include <QWidget>
#include <functional>
#include <map>

class QFormLayout;

namespace toxtunnel::ui {

class Page;

/// The keys of the configuration that are single values, each with a field of its kind. A change is
/// saved when the field is left.
class SettingForm final : public QWidget
{
    Q_OBJECT

public:
    /// Shows the keys that `wanted` picks; failures are shown on `page`.
    SettingForm(service::Service& service, Page& page, std::function<bool(const QString&)> wanted);

private:
    /// A field and how it is filled again when the value changed elsewhere.
    struct Field
    {
        QWidget* widget = nullptr;
        std::function<void(const SettingInfo&)> fill;
        SettingInfo shown;
    };

    void show(const std::vector<SettingInfo>& settings);
    void add(const SettingInfo& setting);
    Field makeField(const SettingInfo& setting);
    Field makeText(const SettingInfo& setting);
    void change(const std::string& key, const std::string& value);

    service::Service& service_;
    Page& page_;
    std::function<bool(const QString&)> wanted_;
    QFormLayout* form_;
    std::map<std::string, Field> fields_;
};

} // namespace toxtunnel::ui
