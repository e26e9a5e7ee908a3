using System.Text;
using DockerLint.Dockerfile;
using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Conformance.BuildKit;

/// <summary>Prints a tree as BuildKit's parser dumps its nodes: <c>(copy ["--link"] "a" "/b")</c>, one instruction a line.</summary>
internal static class NodePrinter
{
    public static string Print(DockerfileSyntaxTree tree) => string.Concat(tree.Root.Instructions.Select(instruction => Print(instruction) + "\n"));

    private static string Print(InstructionSyntax instruction)
    {
        var result = new StringBuilder("(").Append(instruction.Name.ToLowerInvariant());
        var flags = instruction.Flags.Where(flag => flag.Name.Length > 0).Select(Flag).ToArray();
        if (flags.Length > 0)
        {
            result.Append(' ').Append(Go.Quote(flags));
        }

        if (instruction is OnbuildInstructionSyntax { Trigger.KeywordToken.IsMissing: false } onbuild)
        {
            result.Append(' ').Append(Print(onbuild.Trigger));
        }

        foreach (var argument in Arguments(instruction))
        {
            result.Append(' ').Append(Go.Quote(argument));
        }

        return result.Append(')').ToString();
    }

    private static string Flag(FlagSyntax flag) => "--" + flag.Name + (flag.Value is { } value ? "=" + value.ValueText : string.Empty);

    private static IEnumerable<string> Arguments(InstructionSyntax instruction) => instruction switch
    {
        FromInstructionSyntax from => from.AsKeyword is { } keyword
            ? [from.Image.ValueText, keyword.Text, .. Words(from.Arguments.Skip(1))]
            : Words(from.Arguments),
        CommandInstructionSyntax command => Command(command.Command),
        HealthcheckInstructionSyntax check => check.TypeToken.IsMissing ? [] : [check.TypeName, .. Command(check.Command)],
        TransferInstructionSyntax transfer => Words(transfer.Arguments),
        VolumeInstructionSyntax volume => Words(volume.Paths),
        ExposeInstructionSyntax expose => Words(expose.Ports),
        EnvInstructionSyntax env => Pairs(env.Pairs, env.IsLegacyForm),
        LabelInstructionSyntax label => Pairs(label.Pairs, label.IsLegacyForm),
        ArgInstructionSyntax arg => arg.Declarations.Where(pair => !pair.Key.IsMissing || pair.Value is not null).Select(Declaration),
        UserInstructionSyntax user => Words([user.Value]),
        WorkdirInstructionSyntax workdir => Words([workdir.Value]),
        StopsignalInstructionSyntax stopsignal => Words([stopsignal.Value]),
        MaintainerInstructionSyntax maintainer => Words([maintainer.Value]),
        // BuildKit passes over the arguments of what it does not know.
        _ => [],
    };

    private static IEnumerable<string> Words(IEnumerable<ArgumentSyntax> words) => words.Where(word => !word.IsMissing).Select(word => word.ValueText);

    private static IEnumerable<string> Command(CommandSyntax? command) => command switch
    {
        ExecFormSyntax exec => Words(exec.Elements),
        ShellFormSyntax { Text.Text: { Length: > 0 } text } => [text],
        _ => [],
    };

    private static IEnumerable<string> Pairs(IEnumerable<KeyValueSyntax> pairs, bool isLegacy) =>
        pairs.Where(pair => !pair.Key.IsMissing || pair.Value is not null).SelectMany(pair => new[] { pair.Key.ValueText, pair.Value?.ValueText ?? string.Empty, isLegacy ? string.Empty : "=" });

    private static string Declaration(KeyValueSyntax pair) => pair.Key.ValueText + (pair.EqualsToken is null ? string.Empty : "=" + pair.Value?.ValueText);
}
