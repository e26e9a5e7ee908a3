namespace DockerLint.Shell.Semantics;

/// <summary>How a package manager writes packages and versions.</summary>
internal enum PackageSyntax
{
    /// <summary>A name alone.</summary>
    Plain,

    /// <summary><c>name=version</c>, <c>name/release</c>.</summary>
    Debian,

    /// <summary><c>name=version</c>, <c>name~version</c>, <c>name@repository</c>, <c>!name</c>.</summary>
    Alpine,

    /// <summary><c>name-version-release</c>, <c>@group</c>; <c>zypper</c> also <c>name=version</c>.</summary>
    Rpm,

    /// <summary><c>name[extra]==version; marker</c>.</summary>
    Python,

    /// <summary><c>channel::name=version=build</c>.</summary>
    Conda,

    /// <summary><c>@scope/name@version</c>.</summary>
    Node,

    /// <summary><c>name:version</c>.</summary>
    Colon,

    /// <summary><c>path@version</c>.</summary>
    At,
}
