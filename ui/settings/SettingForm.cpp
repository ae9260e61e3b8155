// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingForm.h"

#include "ui/shell/Page.h"
#include "ui/text/Words.h"
#include "ui/widgets/Banner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>

namespace toxtunnel::ui {

namespace {

QString hint(const SettingInfo& setting)
{
    const QString value =
        setting.defaultValue.empty() ? SettingForm::tr("empty") : toQt(setting.defaultValue);
    return setting.live ? SettingForm::tr("Usually %1. Takes effect at once.").arg(value)
                        : SettingForm::tr("Usually %1. Takes effect at the next start.").arg(value);
}

} // namespace

SettingForm::SettingForm(service::Service& service, Page& page,
                         std::function<bool(const QString&)> wanted)
    : service_(service)
    , page_(page)
    , wanted_(std::move(wanted))
    , form_(new QFormLayout(this))
{
    connect(&service, &service::Service::settingsChanged, this, &SettingForm::show);
    show(service.settings());
}

void SettingForm::show(const std::vector<SettingInfo>& settings)
{
    bool waiting = false;
    for (const SettingInfo& setting : settings) {
        if (!wanted_(toQt(setting.key))) {
            continue;
        }
        waiting = waiting || setting.waiting;
        const auto known = fields_.find(setting.key);
        if (known == fields_.end()) {
            add(setting);
        } else if (!(known->second.shown == setting)) {
            known->second.fill(setting);
            known->second.shown = setting;
        }
    }
    if (waiting) {
        page_.banner().showRemark(tr("Some changes take effect at the next start."),
                                  Banner::caption(Action::RestartNode),
                                  [this] { page_.mend(Action::RestartNode, {}); });
    }
}

void SettingForm::add(const SettingInfo& setting)
{
    Field field = makeField(setting);
    field.shown = setting;
    field.widget->setAccessibleName(toQt(setting.key));
    field.widget->setToolTip(hint(setting));
    field.fill(setting);
    form_->addRow(toQt(setting.key), field.widget);
    fields_.emplace(setting.key, std::move(field));
}

SettingForm::Field SettingForm::makeField(const SettingInfo& setting)
{
    const std::string key = setting.key;
    if (setting.kind == SettingInfo::Kind::Flag) {
        auto* box = new QCheckBox;
        // Toggled, not clicked: a screen reader does not click.
        connect(box, &QCheckBox::toggled, this,
                [this, key](bool on) { change(key, on ? "true" : "false"); });
        return {box,
                [box](const SettingInfo& now) {
                    const QSignalBlocker nobodyDidThat(box);
                    box->setChecked(now.value == "true");
                },
                {}};
    }
    if (setting.kind == SettingInfo::Kind::Choice) {
        auto* box = new QComboBox;
        for (const std::string& choice : setting.choices) {
            box->addItem(toQt(choice));
        }
        connect(box, &QComboBox::activated, this,
                [this, key, box] { change(key, box->currentText().toStdString()); });
        return {box, [box](const SettingInfo& now) { box->setCurrentText(toQt(now.value)); }, {}};
    }
    return makeText(setting);
}

SettingForm::Field SettingForm::makeText(const SettingInfo& setting)
{
    const std::string key = setting.key;
    auto* edit = new QLineEdit;
    if (setting.kind == SettingInfo::Kind::Number) {
        edit->setValidator(
            new QRegularExpressionValidator(QRegularExpression(QStringLiteral("-?[0-9]+")), edit));
    }
    edit->setPlaceholderText(toQt(setting.defaultValue));
    connect(edit, &QLineEdit::editingFinished, this, [this, key, edit] {
        const std::string value = edit->text().toStdString();
        if (value != fields_.at(key).shown.value) {
            change(key, value);
        }
    });
    return {edit, [edit](const SettingInfo& now) { edit->setText(toQt(now.value)); }, {}};
}

void SettingForm::change(const std::string& key, const std::string& value)
{
    service_.changeSettings({{key, value}}).then(this, [this, key](const Outcome& outcome) {
        if (!outcome.ok()) {
            page_.banner().showFailure(outcome);
            fields_.at(key).fill(fields_.at(key).shown); // what is in force
        }
    });
}

} // namespace toxtunnel::ui
