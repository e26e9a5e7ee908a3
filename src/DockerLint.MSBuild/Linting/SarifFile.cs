using System.Reflection;
using System.Text;
using DockerLint.Reporting;

namespace DockerLint.MSBuild.Linting;

/// <summary>Writes the findings of a job as SARIF.</summary>
internal static class SarifFile
{
    /// <summary>Writes a report; gives what went wrong, null when all is well.</summary>
    /// <param name="path">Full path; its folder is made when it is not there.</param>
    /// <param name="report">The report.</param>
    public static BuildFinding? Write(string path, Report report)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? path);
            using var writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            SarifReporter.Write(writer, report, Version);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new BuildFinding("DL0003", BuildSeverity.Warning, IsRaised: false, $"The file '{path}' of the property DockerLintSarif cannot be written.");
        }
    }

    private static string Version
    {
        get
        {
            var version = typeof(SarifFile).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";
            var plus = version.IndexOf('+');
            return plus < 0 ? version : version.Substring(0, plus);
        }
    }
}
