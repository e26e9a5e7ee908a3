using System.Globalization;
using System.Reflection;
using DockerLint.Analysis;

namespace DockerLint.Workspaces.RulePackages;

/// <summary>
/// Tells whether an assembly was built with a version of DockerLint.Core that ours can stand in for: one of the same major version that is not
/// newer. Patches add nothing that a rule could use, so they do not count.
/// </summary>
internal static class PackageVersion
{
    private static readonly AssemblyName Own = typeof(AnalyzerAttribute).Assembly.GetName();

    /// <summary>Why an assembly as a whole cannot run, by what it refers to; null when nothing speaks against it.</summary>
    public static string? FindConflict(Assembly assembly)
    {
        if (assembly.GetReferencedAssemblies().FirstOrDefault(reference => reference.Name == Own.Name) is not { } core)
        {
            return "This assembly holds no rules: it does not refer to DockerLint.Core";
        }

        // The version of the assembly counts major versions only.
        return core.Version.Major == Own.Version.Major ? null : Conflict(core.Version.ToString(), core.Version.Major > Own.Version.Major);
    }

    /// <summary>Why the analyzers of an assembly cannot run, by what one of them was compiled with; null when nothing speaks against it.</summary>
    public static string? FindConflict(Type analyzer)
    {
        var (built, own) = (Numbers(Of(analyzer)), Numbers(CoreVersion.Text));
        return built.Major == own.Major && built.Minor <= own.Minor ? null : Conflict(Of(analyzer), built.Major >= own.Major);
    }

    /// <summary>The version of DockerLint.Core that an analyzer was compiled with.</summary>
    public static string Of(Type analyzer) => analyzer.GetCustomAttribute<AnalyzerAttribute>(inherit: false).BuiltWith;

    /// <summary>Why code of an assembly fails. Something that is missing is told with the versions.</summary>
    /// <param name="what">What does not happen.</param>
    /// <param name="exception">What was thrown.</param>
    /// <param name="builtWith">The version that it was compiled with; null when nothing says it.</param>
    public static string Describe(string what, Exception exception, string? builtWith)
    {
        var cause = exception;
        while (cause is TargetInvocationException or TypeInitializationException && cause.InnerException is { } inner)
        {
            cause = inner;
        }

        var message = $"{what}: {OneLine(cause)}";
        return cause is TypeLoadException or MissingMemberException or ReflectionTypeLoadException or FileNotFoundException or FileLoadException or BadImageFormatException
            ? $"{message} (built with DockerLint.Core {builtWith ?? "of a version that it does not tell"}, and this is {CoreVersion.Text})"
            : message;
    }

    private static string Conflict(string builtWith, bool isNewer) =>
        $"Its rules do not run: they are built with DockerLint.Core {builtWith}, and this is {CoreVersion.Text}; take {(isNewer ? "a newer DockerLint" : "a newer version of the rules")}";

    private static string OneLine(Exception exception)
    {
        var text = exception.Message.Split('\r', '\n')[0];
        var end = exception is ArgumentException ? text.IndexOf(" (Parameter ", StringComparison.Ordinal) : -1;
        text = (end < 0 ? text : text.Substring(0, end)).TrimEnd('.');
        return exception is InvalidOperationException or ArgumentException ? text : $"{exception.GetType().Name}: {text}";
    }

    // What is no number counts as 0: it is no reason to refuse anything.
    private static (int Major, int Minor) Numbers(string version)
    {
        var parts = version.Split('.', '-', '+');
        return (Number(parts, 0), Number(parts, 1));
    }

    private static int Number(string[] parts, int index) =>
        index < parts.Length && int.TryParse(parts[index], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
