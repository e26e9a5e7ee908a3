using DockerLint.Dockerfile.Syntax;
using DockerLint.Grammars;
using DockerLint.Semantics;

namespace DockerLint.Dockerfile.Semantics;

/// <summary>
/// Where BuildKit expands variables: in most arguments, in some flags, in here-documents that COPY and ADD write to files. Not in
/// the text of RUN, CMD, ENTRYPOINT and HEALTHCHECK, which a shell expands, not in <c>--from</c>, and not in triggers of ONBUILD,
/// which a later build expands. Left out are here-documents with an escaped delimiter: BuildKit expands them, but whoever wrote the
/// backslash means their text as it stands.
/// </summary>
public static class ExpandedWords
{
    /// <summary>The pieces of an instruction in the order of the file; none for a trigger of ONBUILD.</summary>
    public static IEnumerable<ExpandedWord> Of(InstructionSyntax instruction)
    {
        if (instruction.IsTrigger)
        {
            return [];
        }

        var escape = instruction.SyntaxTree.EscapeCharacter;
        return instruction switch
        {
            FromInstructionSyntax from => Flags(from, "platform").Concat([Word(from.Image)]),
            EnvInstructionSyntax env => Pairs(env.Pairs),
            LabelInstructionSyntax label => Pairs(label.Pairs),
            ArgInstructionSyntax arg => Pairs(arg.Declarations),
            ExposeInstructionSyntax expose => expose.Ports.Select(Word),
            VolumeInstructionSyntax volume => volume.Paths.Select(Word),
            WorkdirInstructionSyntax workdir => [Word(workdir.Value)],
            UserInstructionSyntax user => [Word(user.Value)],
            StopsignalInstructionSyntax stopsignal => [Word(stopsignal.Value)],
            TransferInstructionSyntax transfer => Flags(transfer, "chown", "chmod", "exclude", "checksum")
                .Concat(transfer.FileSources.Select(Word))
                .Concat(transfer.Destination is { } destination ? [Word(destination)] : [])
                .Concat(transfer.Heredocs.Where(heredoc => heredoc is { Expands: true, IsDelimiterEscaped: false }).Select(heredoc =>
                    // BuildKit always takes the backslash here, and quotes mean nothing.
                    new ExpandedWord(heredoc.Body, WordExpression.Parse(heredoc.Body.Text, '\\', WordOptions.LiteralQuotes)))),
            RunInstructionSyntax run => Mounts(run),
            _ => [],
        };

        ExpandedWord Word(ArgumentSyntax argument) => Read(argument.Text, null);

        ExpandedWord Read(MappedText text, string? key) => new(text, WordExpression.Parse(text.Text, escape), key);

        IEnumerable<ExpandedWord> Flags(InstructionSyntax node, params string[] names) =>
            node.Flags.Where(flag => names.Contains(flag.Name)).Select(flag => flag.Value).OfType<WordSyntax>().Select(Word);

        IEnumerable<ExpandedWord> Pairs(IEnumerable<KeyValueSyntax> pairs)
        {
            foreach (var pair in pairs)
            {
                yield return Word(pair.Key);
                if (pair.Value is { } value)
                {
                    yield return Read(value.Text, pair.Key.ValueText);
                }
            }
        }

        IEnumerable<ExpandedWord> Mounts(RunInstructionSyntax run)
        {
            foreach (var flag in run.Flags.Where(flag => flag.Name == "mount"))
            {
                if (flag.Value is not { } value)
                {
                    continue;
                }

                foreach (var option in MountOptions.Parse(value.ValueText).Options)
                {
                    // A value with doubled quotes of CSV cannot be mapped; such a one has no variable worth the effort.
                    var text = value.Text.Slice(option.ValueSpan);
                    if (option.Key != "from" && option.RawValue is { } raw && text.Text == raw)
                    {
                        yield return Read(text, null);
                    }
                }
            }
        }
    }
}
