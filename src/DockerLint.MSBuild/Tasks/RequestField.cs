namespace DockerLint.MSBuild.Tasks;

/// <summary>Names of the fields of a <see cref="TaskRequest"/>. All paths in them are full ones.</summary>
internal static class RequestField
{
    /// <summary>The one finding to report; then there is nothing to lint.</summary>
    public const string Finding = "Finding";

    /// <summary>The folder that reports and configuration are relative to when there is no root.</summary>
    public const string Directory = "ProjectDirectory";

    /// <summary>The files to lint, a line each.</summary>
    public const string Files = "Files";

    /// <summary>Files that are linted once per build besides, a line each.</summary>
    public const string SharedFiles = "SharedFiles";

    /// <summary><c>true</c> when a project asks for itself and not for all projects of the build.</summary>
    public const string IsOwn = "IsOwn";

    /// <summary><c>false</c> when no requests may be made.</summary>
    public const string OncePerBuild = "OncePerBuild";

    /// <summary>The folder above which nothing is looked for.</summary>
    public const string Root = "RootDirectory";

    /// <summary>The build context of the files.</summary>
    public const string BuildContext = "BuildContext";

    /// <summary>What the project says about the builds, as <see cref="Linting.BuildProperties.Format"/> writes it.</summary>
    public const string Build = "Build";

    /// <summary>What was evaluated of the project and holds for images, too.</summary>
    public const string Facts = "Facts";

    /// <summary>The SARIF file to write.</summary>
    public const string Sarif = "Sarif";

    /// <summary>Where findings are kept for the next build.</summary>
    public const string CacheFile = "CacheFile";

    /// <summary>The analysis mode as written.</summary>
    public const string Mode = "Mode";

    /// <summary>The analysis level as written.</summary>
    public const string Level = "Level";

    /// <summary><c>true</c> or the path of a ShellCheck.</summary>
    public const string ShellCheck = "ShellCheck";

    /// <summary>Configuration files, separated by semicolons.</summary>
    public const string ConfigurationFiles = "ConfigurationFiles";

    /// <summary>Assemblies with rules, separated by semicolons.</summary>
    public const string Analyzers = "Analyzers";

    /// <summary>The baseline.</summary>
    public const string Baseline = "Baseline";

    /// <summary>The severity that fails the build.</summary>
    public const string FailOn = "FailOn";

    /// <summary>Ids that are not reported.</summary>
    public const string NoWarn = "NoWarn";

    /// <summary>Ids that are errors.</summary>
    public const string WarningsAsErrors = "WarningsAsErrors";

    /// <summary>Ids that stay warnings.</summary>
    public const string WarningsNotAsErrors = "WarningsNotAsErrors";

    /// <summary><c>true</c> when all warnings are errors.</summary>
    public const string TreatWarningsAsErrors = "TreatWarningsAsErrors";
}
