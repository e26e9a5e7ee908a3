namespace DockerLint.Shell.Semantics;

/// <summary>What an operand of an installation is.</summary>
public enum PackageKind
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>The name of a package, perhaps with a version.</summary>
    Name,

    /// <summary>A directory or file by its path.</summary>
    Path,

    /// <summary>A package file: <c>.deb</c>, <c>.rpm</c>, <c>.apk</c>, <c>.whl</c>, <c>.tgz</c> and so on.</summary>
    Archive,

    /// <summary>An address.</summary>
    Url,

    /// <summary>A repository of a version control system.</summary>
    VersionControl,

    /// <summary>A group of packages: <c>@development-tools</c>.</summary>
    Group,

    /// <summary>A package that must not be there: <c>!name</c> of <c>apk</c>.</summary>
    Exclusion,
}
