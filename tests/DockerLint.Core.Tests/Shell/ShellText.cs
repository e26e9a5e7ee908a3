using DockerLint.Semantics;
using DockerLint.Shell;
using DockerLint.Shell.Semantics;
using DockerLint.Text;

namespace DockerLint.Core.Tests.Shell;

/// <summary>Scripts for tests. The file is the script itself unless a test maps it otherwise.</summary>
internal static class ShellText
{
    public static MappedText Map(string text)
    {
        var source = SourceText.From(text);
        return MappedText.From(source, new TextSpan(0, source.Length));
    }

    public static ShellScript Parse(string text, ShellDialect dialect = ShellDialect.Bash, Dictionary<string, ResolvedValue>? variables = null) =>
        ShellScript.Parse(Map(text), dialect, name => variables is not null && variables.TryGetValue(name, out var value) ? value : null);

    public static SimpleCommand Single(string text, ShellDialect dialect = ShellDialect.Bash) => Parse(text, dialect).Commands.Should().ContainSingle().Subject;

    public static PackageManagerCall Call(string text, ShellDialect dialect = ShellDialect.Bash)
    {
        var call = PackageManagerCall.From(Parse(text, dialect).Commands[^1]);
        call.Should().NotBeNull();
        return call!;
    }

    public static string At(this string text, TextSpan span) => text.Substring(span.Start, span.Length);

    public static IEnumerable<string> Lines(this ShellScript script) => script.Commands.Select(command => command.ToString());

    public static IEnumerable<string> Texts(this IEnumerable<ShellArgument> arguments) => arguments.Select(argument => argument.ToString());
}
