namespace DockerLint.Shell.Semantics;

/// <summary>What a call of a package manager does.</summary>
public enum PackageAction
{
    /// <summary>Anything else, or not known.</summary>
    Other,

    /// <summary>It installs packages, named or from a lock or project file.</summary>
    Install,

    /// <summary>It fetches the index of packages: <c>apt-get update</c>.</summary>
    Refresh,

    /// <summary>It brings packages to newer versions; all of them when none is named.</summary>
    Upgrade,

    /// <summary>It removes packages.</summary>
    Remove,

    /// <summary>It removes what was downloaded.</summary>
    Clean,
}
