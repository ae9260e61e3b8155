// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/ServiceManager.h"

// In this order: sddl.h does not stand alone.
// clang-format off
#include <windows.h>
#include <sddl.h>
// clang-format on

#include <array>
#include <cstdlib>
#include <string>
#include <system_error>
#include <utility>

namespace toxtunnel::app {

namespace {

namespace fs = std::filesystem;

constexpr const wchar_t* serviceName = L"ToxTunnel";

/// A user of the service's own, which Windows makes; it has no rights but those it is given.
constexpr const wchar_t* account = L"NT SERVICE\\ToxTunnel";

tl::unexpected<Error> failed(Message what)
{
    const DWORD error = GetLastError();
    return failure(
        std::move(what), Message::verbatim(std::system_category().message(static_cast<int>(error))),
        error == ERROR_ACCESS_DENIED ? Message::say("Run this as administrator") : Message());
}

/// Closes a handle of the Service Control Manager.
class Handle
{
public:
    explicit Handle(SC_HANDLE raw)
        : raw_(raw)
    {
    }
    ~Handle()
    {
        if (raw_ != nullptr) {
            CloseServiceHandle(raw_);
        }
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;

    explicit operator bool() const { return raw_ != nullptr; }
    SC_HANDLE raw() const { return raw_; }

private:
    SC_HANDLE raw_;
};

/// Frees what Windows allocated with LocalAlloc().
struct LocalMemory
{
    ~LocalMemory() { LocalFree(raw); }
    HLOCAL raw = nullptr;
};

/// The folder is for the system, administrators and the service alone: whoever reads the identity
/// in it is this node.
Result<void> keepPrivate(const fs::path& folder)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) {
        return failure(Message::say("Cannot create %1", folder.string()),
                       Message::verbatim(error.message()));
    }
    alignas(SID) std::array<BYTE, SECURITY_MAX_SID_SIZE> sid{};
    std::array<wchar_t, 64> domain{};
    auto sidSize = static_cast<DWORD>(sid.size());
    auto domainSize = static_cast<DWORD>(domain.size());
    SID_NAME_USE use{};
    LocalMemory sidText;
    LocalMemory descriptor;
    wchar_t* text = nullptr;
    if (LookupAccountNameW(nullptr, account, sid.data(), &sidSize, domain.data(), &domainSize,
                           &use) == 0 ||
        ConvertSidToStringSidW(sid.data(), &text) == 0) {
        return failed(Message::say("Cannot find the user of the service"));
    }
    sidText.raw = text;
    const std::wstring list =
        L"D:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;FA;;;" + std::wstring(text) + L")";
    PSECURITY_DESCRIPTOR parsed = nullptr;
    if (ConvertStringSecurityDescriptorToSecurityDescriptorW(list.c_str(), SDDL_REVISION_1, &parsed,
                                                             nullptr) == 0) {
        return failed(Message::say("Cannot make an access list"));
    }
    descriptor.raw = parsed;
    if (SetFileSecurityW(folder.c_str(),
                         DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION,
                         parsed) == 0) {
        return failed(Message::say("Cannot protect %1", folder.string()));
    }
    return {};
}

/// The Service Control Manager. Written after Microsoft's documentation and never run.
class WindowsService final : public ServiceManager
{
public:
    fs::path defaultConfig() const override { return dataFolder() / "config.yaml"; }
    fs::path dataFolder() const override;
    Result<void> install(const ServicePlan& plan) override;
    Result<void> uninstall() override;
    Result<ServiceState> state() override;

private:
    static void describe(const Handle& service);
};

fs::path WindowsService::dataFolder() const
{
    const wchar_t* folder = _wgetenv(L"ProgramData");
    return fs::path(folder == nullptr ? L"C:\\ProgramData" : folder) / "ToxTunnel";
}

/// A description, and a new start five seconds after a crash.
void WindowsService::describe(const Handle& service)
{
    std::wstring text = L"Tunnels to this machine over the Tox network";
    SERVICE_DESCRIPTIONW description{text.data()};
    ChangeServiceConfig2W(service.raw(), SERVICE_CONFIG_DESCRIPTION, &description);
    std::array<SC_ACTION, 1> actions{SC_ACTION{SC_ACTION_RESTART, 5000}};
    SERVICE_FAILURE_ACTIONSW failures{};
    failures.dwResetPeriod = 24 * 60 * 60;
    failures.cActions = static_cast<DWORD>(actions.size());
    failures.lpsaActions = actions.data();
    ChangeServiceConfig2W(service.raw(), SERVICE_CONFIG_FAILURE_ACTIONS, &failures);
}

Result<void> WindowsService::install(const ServicePlan& plan)
{
    const Handle manager(OpenSCManagerW(nullptr, nullptr, SC_MANAGER_CREATE_SERVICE));
    if (!manager) {
        return failed(Message::say("Cannot open the service manager"));
    }
    // Neither path can hold a quote: Windows does not allow it in a file's name.
    const std::wstring command =
        L"\"" + plan.program.wstring() + L"\" -c \"" + plan.config.wstring() + L"\" --service";
    const Handle service(CreateServiceW(
        manager.raw(), serviceName, serviceName, SERVICE_CHANGE_CONFIG | SERVICE_START,
        SERVICE_WIN32_OWN_PROCESS, SERVICE_AUTO_START, SERVICE_ERROR_NORMAL, command.c_str(),
        nullptr, nullptr, L"Tcpip\0Dnscache\0", account, nullptr));
    if (!service) {
        return failed(Message::say("Cannot create the service"));
    }
    describe(service);
    if (const auto kept = keepPrivate(dataFolder()); !kept) {
        return kept;
    }
    if (StartServiceW(service.raw(), 0, nullptr) == 0) {
        return failed(Message::say("The service is installed, but it was not started"));
    }
    return {};
}

Result<void> WindowsService::uninstall()
{
    const Handle manager(OpenSCManagerW(nullptr, nullptr, SC_MANAGER_CONNECT));
    if (!manager) {
        return failed(Message::say("Cannot open the service manager"));
    }
    const Handle service(OpenServiceW(manager.raw(), serviceName, SERVICE_STOP | DELETE));
    if (!service) {
        return failed(Message::say("Cannot open the service"));
    }
    SERVICE_STATUS status{};
    if (ControlService(service.raw(), SERVICE_CONTROL_STOP, &status) == 0 &&
        GetLastError() != ERROR_SERVICE_NOT_ACTIVE) {
        return failed(Message::say("Cannot stop the service"));
    }
    if (DeleteService(service.raw()) == 0) { // takes effect once it has stopped
        return failed(Message::say("Cannot remove the service"));
    }
    return {};
}

Result<ServiceState> WindowsService::state()
{
    const Handle manager(OpenSCManagerW(nullptr, nullptr, SC_MANAGER_CONNECT));
    if (!manager) {
        return failed(Message::say("Cannot open the service manager"));
    }
    const Handle service(
        OpenServiceW(manager.raw(), serviceName, SERVICE_QUERY_STATUS | SERVICE_QUERY_CONFIG));
    if (!service) {
        return GetLastError() == ERROR_SERVICE_DOES_NOT_EXIST
                   ? Result<ServiceState>(ServiceState{})
                   : failed(Message::say("Cannot open the service"));
    }
    SERVICE_STATUS status{};
    alignas(QUERY_SERVICE_CONFIGW) std::array<BYTE, 8192> buffer{}; // the largest there can be
    DWORD needed = 0;
    auto* config = reinterpret_cast<QUERY_SERVICE_CONFIGW*>(buffer.data());
    if (QueryServiceStatus(service.raw(), &status) == 0 ||
        QueryServiceConfigW(service.raw(), config, static_cast<DWORD>(buffer.size()), &needed) ==
            0) {
        return failed(Message::say("Cannot ask for the service"));
    }
    return ServiceState{true,
                        config->dwStartType == SERVICE_AUTO_START,
                        status.dwCurrentState == SERVICE_RUNNING,
                        {}};
}

} // namespace

std::unique_ptr<ServiceManager> ServiceManager::ofThisSystem()
{
    return std::make_unique<WindowsService>();
}

} // namespace toxtunnel::app
