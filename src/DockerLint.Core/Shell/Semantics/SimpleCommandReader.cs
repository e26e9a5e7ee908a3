using System.Globalization;
using DockerLint.Semantics;
using DockerLint.Shell.Parsing;
using DockerLint.Shell.Syntax;

namespace DockerLint.Shell.Semantics;

/// <summary>Makes the facts of one command, and applies what the command does to variables and to the shell.</summary>
internal sealed class SimpleCommandReader(ExecutionScope scope)
{
    /// <summary>Reads a command of a script.</summary>
    public SimpleCommand Read(SimpleCommandSyntax node, CommandFrame frame)
    {
        var resolver = Resolver();
        var words = new ShellWord[node.Words.Count];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = resolver.Resolve(node.Words[i]);
        }

        return Read(node, words, node.Assignments.Select(assignment => ToAssignment(assignment, resolver)), resolver, frame);
    }

    /// <summary>Reads <c>[[ … ]]</c> as a command of that name.</summary>
    public SimpleCommand Read(TestCommandSyntax node, CommandFrame frame)
    {
        var resolver = Resolver();
        var words = node.Words.Select(resolver.Resolve).ToList();
        words.Insert(0, WordOf(node.OpenBracketsToken, "[["));
        if (!node.CloseBracketsToken.IsMissing)
        {
            words.Add(WordOf(node.CloseBracketsToken, "]]"));
        }

        return Read(node, words.ToArray(), [], resolver, frame);

        ShellWord WordOf(SyntaxToken token, string text)
        {
            var source = node.SyntaxTree.Source;
            var value = ResolvedValue.Known(text);
            var part = new ShellWordPart(ShellWordPartKind.Literal, source.ToOuter(token.Span), value, IsQuoted: false);
            return new ShellWord(source, token.Span, syntax: null, [part], value, containsGlob: false, containsBraceExpansion: false);
        }
    }

    /// <summary>Reads a command whose words are resolved already.</summary>
    public SimpleCommand Read(ShellWord[] words, IEnumerable<ShellAssignment> assignments, IEnumerable<ShellRedirection> redirections, CommandFrame frame)
    {
        var arguments = new List<ShellArgument>(words.Length);
        foreach (var word in words)
        {
            FieldSplitter.Split(word, scope.SplitsAtBlanks, arguments);
        }

        var allAssignments = assignments.ToList();
        var wrappers = new List<CommandWrapper>();
        var index = WrapperReader.Read(arguments, wrappers, allAssignments);
        var name = index < arguments.Count ? arguments[index] : null;
        return new SimpleCommand
        {
            Name = name is { Text: { Length: > 0 } text } ? WrapperReader.ProgramName(text) : null,
            NameArgument = name,
            Wrappers = wrappers,
            Assignments = allAssignments,
            Arguments = arguments.Skip(index + 1).ToArray(),
            Words = words,
            Redirections = redirections.ToArray(),
            Connector = frame.Connector,
            Pipeline = frame.Pipeline,
            Nesting = frame.Nesting,
            IsNegated = frame.IsNegated,
            Origin = frame.Origin,
            Parent = frame.Parent,
            State = scope.State,
        };
    }

    /// <summary>Applies what the command changes in the shell it runs in.</summary>
    public void Apply(SimpleCommand command, SimpleCommandSyntax node)
    {
        if (command.HasNoProgram)
        {
            foreach (var assignment in node.Assignments)
            {
                Assign(assignment, isExported: false);
            }

            return;
        }

        // A wrapper other than these runs another process, which changes nothing here.
        if (command.Wrappers.Any(wrapper => wrapper.Name is not ("command" or "builtin")))
        {
            return;
        }

        switch (command.Name)
        {
            case "." or "source":
                scope.ForgetAll();
                break;
            case "set":
                scope.State = ShellOptions.Apply(scope.State, command.Arguments.Select(argument => argument.Text));
                break;
            case "export" or "readonly" or "declare" or "typeset" or "local":
                Declare(command);
                break;
            case "read" or "unset" or "getopts" or "mapfile" or "readarray" or "printf" or "let":
                scope.Forget(command.Arguments.Select(NameIn).Where(name => name.Length > 0));
                break;
        }
    }

    private SimpleCommand Read(ShellCommandSyntax node, ShellWord[] words, IEnumerable<ShellAssignment> assignments, WordResolver resolver, CommandFrame frame)
    {
        var command = Read(words, assignments, node.Redirections.Select(redirection => ToRedirection(redirection, resolver)), frame);
        command.Syntax = node;
        command.Span = node.FileSpan;
        return command;
    }

    private static string NameIn(ShellArgument argument) => argument.Text is { } text ? text.Substring(0, ShellCharacters.NameEnd(text, 0)) : string.Empty;

    private WordResolver Resolver() => new(scope, ShellFeatures.For(scope.State.Dialect).BraceExpansion && scope.State.Dialect != ShellDialect.Sh);

    private void Declare(SimpleCommand command)
    {
        var exports = command.Name == "export" || command.Arguments.Any(argument => argument.Text is { Length: > 1 } option && option[0] == '-' && option.IndexOf('x') > 0);
        // Attributes such as -i or -u change what is stored.
        var isPlain = command.Name is "export" or "readonly" || command.Arguments.All(argument => argument.Text is not { Length: > 1 } option || option[0] != '-' || option is "-x" or "-r" or "-g" or "-rx" or "-xr");
        foreach (var word in command.Words)
        {
            if (DeclaredAssignment.Find(word) is { } assignment)
            {
                Assign(assignment.Name, isPlain ? assignment.Value : ResolvedValue.Unknown, assignment.IsAppend, exports);
            }
            else if (word.Syntax?.LiteralText is { } name && ShellCharacters.IsNameText(name) && word != command.Words[0])
            {
                if (exports)
                {
                    scope.Export(name);
                }
                else if (command.Name != "readonly")
                {
                    scope.Assign(name, ResolvedValue.Unknown);
                }
            }
        }
    }

    private void Assign(AssignmentSyntax assignment, bool isExported) =>
        Assign(assignment.Name, ValueOf(assignment, Resolver()), assignment.IsAppend, isExported);

    private void Assign(string name, ResolvedValue value, bool isAppend, bool isExported)
    {
        if (isAppend && !value.IsUnknown)
        {
            value = scope.Lookup(name) is { } before ? ResolvedValue.Concat([before, value]) : ResolvedValue.Unknown;
        }

        scope.Assign(name, value, isExported);
    }

    private static ResolvedValue ValueOf(AssignmentSyntax assignment, WordResolver resolver) =>
        assignment.Subscript is not null || assignment.Value.Parts.Any(part => part is ArrayLiteralSyntax) ? ResolvedValue.Unknown : resolver.Evaluate(assignment.Value);

    private static ShellAssignment ToAssignment(AssignmentSyntax assignment, WordResolver resolver) =>
        new(assignment.Name, ValueOf(assignment, resolver), assignment.FileSpan, assignment.IsAppend);

    private static ShellRedirection ToRedirection(RedirectionSyntax redirection, WordResolver resolver)
    {
        var target = redirection.Target.IsMissing ? null : resolver.Resolve(redirection.Target);
        var document = redirection.HereDocument is { } found ? new ShellHereDocument(found.Delimiter, found.IsQuoted, NestedTextBuilder.BuildRaw(found)) : null;
        var symbol = redirection.OperatorToken.Text;
        int? descriptor = redirection.DescriptorToken is not { } token ? (symbol[0] == '<' ? 0 : 1)
            : int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        return new ShellRedirection(symbol, descriptor, target, document, redirection.FileSpan);
    }
}
