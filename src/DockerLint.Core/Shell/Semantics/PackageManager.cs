namespace DockerLint.Shell.Semantics;

/// <summary>The package managers that calls are recognised of.</summary>
public enum PackageManager
{
    /// <summary><c>apt-get</c>.</summary>
    AptGet,

    /// <summary><c>apt</c>.</summary>
    Apt,

    /// <summary><c>aptitude</c>.</summary>
    Aptitude,

    /// <summary><c>apk</c> of Alpine.</summary>
    Apk,

    /// <summary><c>yum</c>.</summary>
    Yum,

    /// <summary><c>dnf</c> and <c>dnf5</c>.</summary>
    Dnf,

    /// <summary><c>microdnf</c>.</summary>
    MicroDnf,

    /// <summary><c>tdnf</c>.</summary>
    TinyDnf,

    /// <summary><c>zypper</c>.</summary>
    Zypper,

    /// <summary><c>pacman</c>.</summary>
    Pacman,

    /// <summary><c>pip</c>, <c>pip3</c>, <c>python -m pip</c>.</summary>
    Pip,

    /// <summary><c>pipx</c>.</summary>
    Pipx,

    /// <summary><c>uv</c>.</summary>
    Uv,

    /// <summary><c>conda</c>, <c>mamba</c>, <c>micromamba</c>.</summary>
    Conda,

    /// <summary><c>npm</c>.</summary>
    Npm,

    /// <summary><c>yarn</c>.</summary>
    Yarn,

    /// <summary><c>pnpm</c>.</summary>
    Pnpm,

    /// <summary><c>bun</c>.</summary>
    Bun,

    /// <summary><c>gem</c>.</summary>
    Gem,

    /// <summary><c>bundle</c>.</summary>
    Bundler,

    /// <summary><c>go</c>.</summary>
    Go,

    /// <summary><c>cargo</c>.</summary>
    Cargo,

    /// <summary><c>composer</c>.</summary>
    Composer,

    /// <summary><c>dotnet</c>.</summary>
    DotNet,

    /// <summary><c>nuget</c>.</summary>
    NuGet,

    /// <summary><c>choco</c>.</summary>
    Chocolatey,

    /// <summary><c>winget</c>.</summary>
    WinGet,

    /// <summary><c>scoop</c>.</summary>
    Scoop,
}
