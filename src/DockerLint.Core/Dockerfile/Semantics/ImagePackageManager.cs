namespace DockerLint.Dockerfile.Semantics;

/// <summary>The package manager of the operating system in an image.</summary>
public enum ImagePackageManager
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>apt of Debian and Ubuntu.</summary>
    Apt,

    /// <summary>apk of Alpine and Wolfi.</summary>
    Apk,

    /// <summary>dnf of Fedora and Enterprise Linux.</summary>
    Dnf,

    /// <summary>microdnf of minimal Enterprise Linux images.</summary>
    Microdnf,

    /// <summary>tdnf of Azure Linux and Mariner.</summary>
    Tdnf,

    /// <summary>yum of older Enterprise Linux.</summary>
    Yum,

    /// <summary>zypper of SUSE.</summary>
    Zypper,
}
