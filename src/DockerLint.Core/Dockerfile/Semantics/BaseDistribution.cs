namespace DockerLint.Dockerfile.Semantics;

/// <summary>What the images of a distribution share. Tools are given with <c>+</c> for present and <c>-</c> for absent.</summary>
internal sealed record BaseDistribution(string? Name, ImageShell? Shell, ImagePackageManager? PackageManager, ImageUserland? Userland, string Tools)
{
    public static readonly BaseDistribution Unknown = new(null, null, null, null, string.Empty);
    public static readonly BaseDistribution Empty = new(null, ImageShell.None, ImagePackageManager.None, ImageUserland.None, string.Empty);
    public static readonly BaseDistribution Debian = new("debian", ImageShell.Dash, ImagePackageManager.Apt, ImageUserland.Gnu, "+bash -curl -wget");
    public static readonly BaseDistribution Ubuntu = Debian with { Name = "ubuntu" };
    public static readonly BaseDistribution Alpine = new("alpine", ImageShell.Ash, ImagePackageManager.Apk, ImageUserland.BusyBox, "-bash -curl +wget");
    public static readonly BaseDistribution Wolfi = new("wolfi", ImageShell.Ash, ImagePackageManager.Apk, ImageUserland.BusyBox, string.Empty);
    public static readonly BaseDistribution BusyBox = new("busybox", ImageShell.Ash, ImagePackageManager.None, ImageUserland.BusyBox, "-bash -curl +wget");
    public static readonly BaseDistribution AzureLinux = new("azurelinux", ImageShell.Bash, ImagePackageManager.Tdnf, ImageUserland.Gnu, "+bash");
    public static readonly BaseDistribution Fedora = new("fedora", ImageShell.Bash, ImagePackageManager.Dnf, ImageUserland.Gnu, "+bash +curl");
    public static readonly BaseDistribution EnterpriseLinux = Fedora with { Name = "rhel" };
    public static readonly BaseDistribution EnterpriseLinux7 = EnterpriseLinux with { PackageManager = ImagePackageManager.Yum };
    public static readonly BaseDistribution EnterpriseLinuxMinimal = EnterpriseLinux with { PackageManager = ImagePackageManager.Microdnf, Tools = "+bash" };
    public static readonly BaseDistribution Suse = new("suse", ImageShell.Bash, ImagePackageManager.Zypper, ImageUserland.Gnu, "+bash");
    public static readonly BaseDistribution NanoServer = new("nanoserver", ImageShell.Cmd, ImagePackageManager.None, ImageUserland.Windows, "-bash");
    public static readonly BaseDistribution ServerCore = new("servercore", ImageShell.Cmd, ImagePackageManager.None, ImageUserland.Windows, "-bash +powershell");
    public static readonly BaseDistribution Distroless = Empty with { Name = "distroless" };

    public bool? IsWindows => Userland is null ? null : Userland == ImageUserland.Windows;

    /// <summary>The same distribution with so much installed on top that nothing is claimed about tools that were absent.</summary>
    public BaseDistribution Extended() => this with { Tools = string.Join(" ", Tools.Split(' ').Where(tool => tool.StartsWith("+", StringComparison.Ordinal))) };
}
