using System.Globalization;
using DockerLint.Dockerfile;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Grammars;
using DockerLint.Semantics;

namespace DockerLint.Conformance.LanguageDocker;

/// <summary>The same lines of one of our trees.</summary>
internal static class TreeFacts
{
    public static IEnumerable<string> Of(DockerfileSyntaxTree tree) => tree.Root.Directives.Where(directive => directive.IsKnown).Select(Directive)
        .Concat(tree.Root.Instructions.SelectMany(Instruction));

    /// <summary>The comment lines between instructions, without their number signs.</summary>
    public static IEnumerable<string> Comments(DockerfileSyntaxTree tree) => tree.Root.Instructions.Select(instruction => instruction.KeywordToken).Append(tree.Root.EndOfFileToken)
        .SelectMany(token => token.LeadingTrivia)
        .Where(trivia => trivia.RawKind == (int)DockerfileSyntaxKind.CommentTrivia)
        .Select(trivia => trivia.ToString()[1..]);

    private static string Directive(ParserDirectiveSyntax directive) => Fact.Line(directive.Name == "escape" ? "Escape" : "Syntax", ("value", directive.Value));

    private static IEnumerable<string> Instruction(InstructionSyntax instruction) => instruction switch
    {
        ArgInstructionSyntax arg => arg.Declarations.Select(declaration => Fact.Line("Arg", ("name", declaration.Key.ValueText), ("value", Plain(declaration.Value)))),
        _ => [One(instruction)],
    };

    private static string One(InstructionSyntax instruction) => instruction switch
    {
        FromInstructionSyntax from => From(from),
        RunInstructionSyntax run => Run(run),
        CmdInstructionSyntax cmd => Fact.Line("Cmd", Command(cmd.Command)),
        EntrypointInstructionSyntax entrypoint => Fact.Line("Entrypoint", Command(entrypoint.Command)),
        ShellInstructionSyntax shell => Fact.Line("Shell", Command(shell.Command)),
        CopyInstructionSyntax copy => Transfer("Copy", copy),
        AddInstructionSyntax add => Transfer("Add", add),
        EnvInstructionSyntax env => Pairs("Env", env.Pairs),
        LabelInstructionSyntax label => Pairs("Label", label.Pairs),
        ExposeInstructionSyntax expose => Fact.Line("Expose", ("ports", string.Join(" ", expose.Ports.Select(Port)))),
        HealthcheckInstructionSyntax check => Healthcheck(check),
        OnbuildInstructionSyntax onbuild => "OnBuild " + string.Join("\n", Instruction(onbuild.Trigger)),
        VolumeInstructionSyntax volume => Fact.Line("Volume", ("value", string.Join(" ", volume.Paths.Select(path => path.ValueText)))),
        UserInstructionSyntax user => Fact.Line("User", ("value", user.Value.ValueText)),
        WorkdirInstructionSyntax workdir => Fact.Line("Workdir", ("value", Plain(workdir.Value))),
        StopsignalInstructionSyntax stopsignal => Fact.Line("Stopsignal", ("value", stopsignal.Value.ValueText)),
        MaintainerInstructionSyntax maintainer => Fact.Line("Maintainer", ("value", Plain(maintainer.Value))),
        _ => "Unknown " + instruction.Name,
    };

    private static string From(FromInstructionSyntax from)
    {
        // A variable is a piece of unknown text for the grammar of references; its text goes back into the part where it stands.
        var word = WordExpression.Parse(from.Image.ValueText, from.SyntaxTree.EscapeCharacter);
        var pieces = new Queue<string>(word.Pieces.OfType<VariableReference>().Select(reference => word.Text.Substring(reference.Span.Start, reference.Span.Length)));
        var value = word.Problem is null
            ? ResolvedValue.Concat(word.Pieces.Select(piece => piece is LiteralPiece literal ? ResolvedValue.Known(literal.Text) : ResolvedValue.Unknown))
            : ResolvedValue.Known(word.Text);
        var reference = ImageReference.Parse(value);
        return Fact.Line(
            "From",
            ("image", Written(reference.NameValue)),
            ("tag", reference.HasTag == true ? Written(reference.TagValue) : null),
            ("digest", reference.HasDigest == true ? Written(reference.DigestValue) : null),
            ("alias", from.StageName?.ValueText),
            ("platform", from.GetFlag("platform")?.Value?.ValueText));

        string Written(ResolvedValue part) => string.Concat(part.Parts.Select(text => text ?? pieces.Dequeue()));
    }

    private static string Run(RunInstructionSyntax run)
    {
        var mounts = run.Flags.Where(flag => flag.Name == "mount").Select((flag, index) => ($"mount{index}", (string?)Mount(flag.Value?.ValueText ?? string.Empty)));
        return Fact.Line("Run", [RunCommand(run), ("network", run.GetFlag("network")?.Value?.ValueText), ("security", run.GetFlag("security")?.Value?.ValueText), .. mounts]);
    }

    private static (string Name, string? Value) RunCommand(RunInstructionSyntax run)
    {
        if (run.ShellForm is not { } shell || run.Heredocs.Count == 0)
        {
            return Command(run.Command);
        }

        // language-docker keeps what stands before the marker; without that the rest of the line and the body.
        var marker = run.Heredocs[0].MarkerSpan;
        var start = Enumerable.Range(0, shell.Text.Length).First(position => shell.Text.ToOuter(position) == marker.Start);
        var before = shell.Text.Text[..start].TrimEnd();
        var rest = shell.Text.Text[Enumerable.Range(start, shell.Text.Length - start + 1).First(position => position == shell.Text.Length || shell.Text.ToOuter(position) >= marker.End)..].Trim();
        var body = run.Heredocs[0].Body.Text.TrimEnd('\n');
        return ("text", Fact.Text(before.Length > 0 ? before : rest.Length > 0 ? rest + "\n" + body : body));
    }

    private static string Mount(string text)
    {
        var mount = MountOptions.Parse(text);
        var parts = new List<(string, string?)>
        {
            ("Target", mount.Find("target")?.RawValue),
            ("Source", mount.Find("source")?.RawValue),
            ("FromImage", mount.Find("from")?.RawValue),
            ("CacheId", mount.Find("id")?.RawValue),
            ("Size", mount.Find("size")?.RawValue),
            ("Mode", mount.Find("mode")?.RawValue),
            ("Uid", mount.Find("uid")?.RawValue),
            ("Gid", mount.Find("gid")?.RawValue),
            ("Env", mount.Find("env")?.RawValue),
            ("Sharing", mount.Find("sharing")?.RawValue),
            ("ReadOnly", mount.Find("readonly") is null && mount.Find("readwrite") is null ? null : Lower(mount.IsReadOnly)),
            ("IsRequired", mount.Find("required") is null ? null : Lower(mount.IsRequired)),
            ("Relabel", mount.Find("relabel")?.RawValue ?? (mount.Find("z") is null ? null : "shared")),
        };
        return Fact.Line(mount.Type + "Mount", parts);

        static string? Lower(bool? value) => value?.ToString().ToLowerInvariant();
    }

    private static (string Name, string? Value) Command(CommandSyntax? command) => command is ExecFormSyntax exec
        ? ("exec", Go.Quote(exec.Elements.Select(element => Fact.Text(element.ValueText))))
        : ("text", Fact.Text((command as ShellFormSyntax)?.Text.Text ?? string.Empty));

    private static string Transfer(string name, TransferInstructionSyntax transfer)
    {
        // language-docker takes the name of a here-document for the source.
        var sources = transfer.Sources.Select(source => transfer.Heredocs.FirstOrDefault(heredoc => heredoc.MarkerSpan.Start == source.Span.Start)?.Name ?? source.ValueText);
        var excluded = transfer.Flags.Where(flag => flag.Name == "exclude").Select(flag => flag.Value?.ValueText ?? string.Empty).ToArray();
        var flags = transfer.Flags.Where(flag => flag.Name != "exclude").Select(flag => (flag.Name, (string?)(flag.Value?.ValueText ?? "true")));
        return Fact.Line(name, [("sources", Go.Quote(sources)), ("target", transfer.Destination?.ValueText), ("exclude", excluded.Length == 0 ? null : Go.Quote(excluded)), .. flags]);
    }

    private static string Pairs(string name, IEnumerable<KeyValueSyntax> pairs) => Fact.Line(name, pairs.Select(pair => (Plain(pair.Key) ?? string.Empty, Plain(pair.Value))));

    private static string Port(WordSyntax word)
    {
        var port = ExposedPort.Parse(word.ValueText);
        if (port.Ports is { } range)
        {
            return range + "/" + port.Protocol;
        }

        // With a variable language-docker keeps the text, and the protocol only behind a number.
        var slash = word.ValueText.LastIndexOf('/');
        return slash < 0 || char.IsDigit(word.ValueText[0]) ? word.ValueText : word.ValueText[..slash];
    }

    private static string Healthcheck(HealthcheckInstructionSyntax check)
    {
        return check.IsNone
            ? Fact.Line("Healthcheck", ("none", "true"))
            : Fact.Line(
                "Healthcheck",
                Command(check.Command),
                ("interval", Seconds("interval")),
                ("timeout", Seconds("timeout")),
                ("start-period", Seconds("start-period")),
                ("start-interval", Seconds("start-interval")),
                ("retries", check.GetFlag("retries")?.Value?.ValueText));

        string? Seconds(string name) => check.GetFlag(name)?.Value is not { } value ? null
            : Duration.TryParse(value.ValueText, DurationUnits.Go, out var duration, out _) ? duration.TotalSeconds.ToString(CultureInfo.InvariantCulture) : value.ValueText;
    }

    /// <summary>A word without quotes and escapes, variables as they are written.</summary>
    private static string? Plain(WordSyntax? word) =>
        word is null ? null : WordExpression.Parse(word.ValueText, word.SyntaxTree.EscapeCharacter, WordOptions.KeepUnset).Evaluate(_ => null).Value.Text ?? word.ValueText;
}
