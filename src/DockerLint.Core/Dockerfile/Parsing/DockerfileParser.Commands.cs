using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Dockerfile.Parsing;

internal sealed partial class DockerfileParser
{
    private CommandInstructionSyntax ParseCommandInstruction(InstructionParts parts, int position, int end)
    {
        var command = ParseCommand(parts, position, end);
        if (parts.Name == "RUN" && command is ShellFormSyntax)
        {
            ParseHeredocs(parts, position);
        }

        if (position >= end && parts.Name is "RUN" or "SHELL")
        {
            Problem(parts.Name == "RUN" ? "MissingCommand" : "MissingArgument", parts.KeywordSpan, $"{parts.Name} needs at least one argument");
        }
        else if (parts.Name == "SHELL" && command is ShellFormSyntax)
        {
            Problem("ShellRequiresJson", line.ToOuter(position, end), "SHELL takes a JSON array only");
        }

        Close(parts);
        return parts.Name switch
        {
            "RUN" => new RunInstructionSyntax(parts, command),
            "CMD" => new CmdInstructionSyntax(parts, command),
            "ENTRYPOINT" => new EntrypointInstructionSyntax(parts, command),
            _ => new ShellInstructionSyntax(parts, command),
        };
    }

    private CommandSyntax ParseCommand(InstructionParts parts, int position, int end)
    {
        var array = TryParseExecForm(position, end);
        return array is null ? parts.Add(ParseShellForm(position, end)) : parts.Add(array);
    }

    private ShellFormSyntax ParseShellForm(int position, int end)
    {
        var first = tokens.Count;
        Emit(DockerfileSyntaxKind.ShellTextToken, position, end);
        if (tokens.Count == first)
        {
            tokens.AddMissing(DockerfileSyntaxKind.ShellTextToken);
        }

        return new ShellFormSyntax(first, tokens.Count);
    }

    private ExecFormSyntax? TryParseExecForm(int position, int end)
    {
        var ranges = new List<(int Start, int End)>();
        var verdict = JsonArrayScanner.Scan(logical, position, end, ranges);
        if (verdict == JsonArrayScanner.Verdict.NotStrings)
        {
            Problem("JsonNotStrings", line.ToOuter(position, end), "The JSON array holds something else than strings");
        }

        if (verdict != JsonArrayScanner.Verdict.Strings)
        {
            return null;
        }

        var first = tokens.Count;
        Emit(DockerfileSyntaxKind.OpenBracketToken, position, position + 1);
        var elements = new List<JsonStringSyntax>();
        for (var i = 0; i < ranges.Count; i++)
        {
            if (i > 0)
            {
                var comma = logical.IndexOf(',', ranges[i - 1].End, ranges[i].Start - ranges[i - 1].End);
                Emit(DockerfileSyntaxKind.CommaToken, comma, comma + 1);
            }

            var elementFirst = tokens.Count;
            Emit(DockerfileSyntaxKind.JsonStringToken, ranges[i].Start, ranges[i].End);
            elements.Add(new JsonStringSyntax(elementFirst, tokens.Count));
        }

        Emit(DockerfileSyntaxKind.CloseBracketToken, end - 1, end);
        return new ExecFormSyntax(first, tokens.Count, elements);
    }

    private HealthcheckInstructionSyntax ParseHealthcheck(InstructionParts parts, int position, int end)
    {
        var typeEnd = PlainWordEnd(position, end);
        var type = tokens.Count;
        if (position >= end)
        {
            tokens.AddMissing(DockerfileSyntaxKind.KeywordToken);
            Problem(parts.Flags.Count > 0 ? "HealthcheckFlagsOnly" : "MissingArgument", parts.KeywordSpan, "HEALTHCHECK needs CMD and a command, or NONE");
        }

        Emit(DockerfileSyntaxKind.KeywordToken, position, typeEnd);
        var typeName = logical.Substring(position, typeEnd - position).ToUpperInvariant();
        var rest = SkipSeparators(typeEnd, end);
        var command = rest < end ? ParseCommand(parts, rest, end) : null;
        if (typeName is not ("NONE" or "CMD" or ""))
        {
            Problem("HealthcheckType", line.ToOuter(position, typeEnd), $"'{typeName}' is neither CMD nor NONE");
        }
        else if (typeName == "CMD" && command is null or ExecFormSyntax { Elements.Count: 0 })
        {
            Problem("HealthcheckCommand", line.ToOuter(position, typeEnd), "HEALTHCHECK CMD needs a command");
        }
        else if (typeName == "NONE" && command is not null)
        {
            Problem("ExtraArgument", line.ToOuter(rest, end), "HEALTHCHECK NONE takes no arguments");
        }

        return new HealthcheckInstructionSyntax(Close(parts), type, typeName, command);
    }

    private OnbuildInstructionSyntax ParseOnbuild(InstructionParts parts, int position, int end, int depth)
    {
        InstructionSyntax trigger;
        if (position >= end)
        {
            Problem("MissingArgument", parts.KeywordSpan, "ONBUILD needs an instruction");
            var missing = tokens.AddMissing(DockerfileSyntaxKind.KeywordToken);
            trigger = new UnknownInstructionSyntax(Close(new InstructionParts { Name = string.Empty, FirstToken = missing, KeywordSpan = parts.KeywordSpan }), null);
        }
        else
        {
            trigger = ParseInstruction(position, end, depth + 1);
            if (trigger is OnbuildInstructionSyntax or FromInstructionSyntax or MaintainerInstructionSyntax)
            {
                var keywordEnd = PlainWordEnd(position, end);
                Problem(trigger is OnbuildInstructionSyntax ? "OnbuildChain" : "OnbuildTrigger", line.ToOuter(position, keywordEnd), $"{trigger.Name} cannot be a trigger of ONBUILD");
            }
        }

        parts.Add(trigger);
        return new OnbuildInstructionSyntax(Close(parts), trigger);
    }
}
