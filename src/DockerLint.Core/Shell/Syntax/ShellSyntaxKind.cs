namespace DockerLint.Shell.Syntax;

/// <summary>The kinds of tokens, trivia and nodes of a shell text.</summary>
public enum ShellSyntaxKind
{
    /// <summary>No kind.</summary>
    None,

    /// <summary>Token: the end of the text.</summary>
    EndOfFileToken,

    /// <summary>Token: what stands for a part that is not there.</summary>
    MissingToken,

    /// <summary>Token: <c>;</c>.</summary>
    SemicolonToken,

    /// <summary>Token: <c>&amp;</c>.</summary>
    AmpersandToken,

    /// <summary>Token: <c>&amp;&amp;</c>.</summary>
    AmpersandAmpersandToken,

    /// <summary>Token: <c>|</c>.</summary>
    BarToken,

    /// <summary>Token: <c>||</c>.</summary>
    BarBarToken,

    /// <summary>Token: <c>|&amp;</c>.</summary>
    BarAmpersandToken,

    /// <summary>Token: <c>;;</c>.</summary>
    SemicolonSemicolonToken,

    /// <summary>Token: <c>;&amp;</c>.</summary>
    SemicolonAmpersandToken,

    /// <summary>Token: <c>;;&amp;</c>.</summary>
    SemicolonSemicolonAmpersandToken,

    /// <summary>Token: <c>(</c>.</summary>
    OpenParenToken,

    /// <summary>Token: <c>)</c>.</summary>
    CloseParenToken,

    /// <summary>Token: <c>{</c> of a group.</summary>
    OpenBraceToken,

    /// <summary>Token: <c>}</c>.</summary>
    CloseBraceToken,

    /// <summary>Token: <c>!</c> before a pipeline.</summary>
    BangToken,

    /// <summary>Token: <c>[[</c>.</summary>
    OpenBracketsToken,

    /// <summary>Token: <c>]]</c>.</summary>
    CloseBracketsToken,

    /// <summary>Token: <c>((</c>.</summary>
    OpenArithmeticToken,

    /// <summary>Token: <c>))</c>.</summary>
    CloseArithmeticToken,

    /// <summary>Token: <c>if</c>.</summary>
    IfKeyword,

    /// <summary>Token: <c>then</c>.</summary>
    ThenKeyword,

    /// <summary>Token: <c>elif</c>.</summary>
    ElifKeyword,

    /// <summary>Token: <c>else</c>.</summary>
    ElseKeyword,

    /// <summary>Token: <c>fi</c>.</summary>
    FiKeyword,

    /// <summary>Token: <c>while</c>.</summary>
    WhileKeyword,

    /// <summary>Token: <c>until</c>.</summary>
    UntilKeyword,

    /// <summary>Token: <c>for</c>.</summary>
    ForKeyword,

    /// <summary>Token: <c>select</c>.</summary>
    SelectKeyword,

    /// <summary>Token: <c>in</c>.</summary>
    InKeyword,

    /// <summary>Token: <c>do</c>.</summary>
    DoKeyword,

    /// <summary>Token: <c>done</c>.</summary>
    DoneKeyword,

    /// <summary>Token: <c>case</c>.</summary>
    CaseKeyword,

    /// <summary>Token: <c>esac</c>.</summary>
    EsacKeyword,

    /// <summary>Token: <c>function</c>.</summary>
    FunctionKeyword,

    /// <summary>Token: <c>time</c>.</summary>
    TimeKeyword,

    /// <summary>Token: <c>coproc</c>.</summary>
    CoprocKeyword,

    /// <summary>Token: the number, or the name in braces, right before a redirection.</summary>
    DescriptorToken,

    /// <summary>Token: the operator of a redirection.</summary>
    RedirectionOperatorToken,

    /// <summary>Token: the name of a variable that is assigned.</summary>
    NameToken,

    /// <summary>Token: <c>=</c> or <c>+=</c> of an assignment.</summary>
    AssignmentOperatorToken,

    /// <summary>Token: <c>[</c> of a subscript.</summary>
    OpenBracketToken,

    /// <summary>Token: <c>]</c> of a subscript.</summary>
    CloseBracketToken,

    /// <summary>Token: text that stands for itself.</summary>
    LiteralToken,

    /// <summary>Token: a backslash with the character behind it.</summary>
    EscapedToken,

    /// <summary>Token: <c>'</c>.</summary>
    SingleQuoteToken,

    /// <summary>Token: <c>$'</c>.</summary>
    DollarSingleQuoteToken,

    /// <summary>Token: <c>"</c>, or <c>$"</c> where it opens.</summary>
    DoubleQuoteToken,

    /// <summary>Token: what stands between single quotes.</summary>
    QuotedTextToken,

    /// <summary>Token: <c>$</c> of an expansion without braces.</summary>
    DollarToken,

    /// <summary>Token: <c>${</c>.</summary>
    DollarOpenBraceToken,

    /// <summary>Token: <c>#</c> or <c>!</c> before the name in <c>${…}</c>.</summary>
    ParameterPrefixToken,

    /// <summary>Token: the name, number or character of a parameter.</summary>
    ParameterNameToken,

    /// <summary>Token: the operator in <c>${…}</c>.</summary>
    ParameterOperatorToken,

    /// <summary>Token: <c>$(</c>.</summary>
    DollarOpenParenToken,

    /// <summary>Token: <c>$((</c>.</summary>
    DollarOpenArithmeticToken,

    /// <summary>Token: <c>$[</c>.</summary>
    DollarOpenBracketToken,

    /// <summary>Token: a backquote.</summary>
    BackquoteToken,

    /// <summary>Token: a text in backquotes with escapes.</summary>
    BackquotedTextToken,

    /// <summary>Token: <c>&lt;(</c> or <c>&gt;(</c>.</summary>
    OpenProcessToken,

    /// <summary>Token: an extended pattern.</summary>
    ExtendedPatternToken,

    /// <summary>Token: text in a here-document.</summary>
    HereDocumentTextToken,

    /// <summary>Token: the delimiter that ends a here-document.</summary>
    HereDocumentEndToken,

    /// <summary>Trivia: blanks and tabs.</summary>
    WhitespaceTrivia,

    /// <summary>Trivia: a line break.</summary>
    EndOfLineTrivia,

    /// <summary>Trivia: <c>#</c> to the end of the line.</summary>
    CommentTrivia,

    /// <summary>Trivia: a backslash with the line break behind it.</summary>
    LineContinuationTrivia,

    /// <summary>Trivia: text that fits nowhere or lies too deep.</summary>
    SkippedTextTrivia,

    /// <summary>Node: <see cref="ShellScriptSyntax"/>.</summary>
    Script,

    /// <summary>Node: <see cref="CommandListSyntax"/>.</summary>
    CommandList,

    /// <summary>Node: <see cref="AndOrListSyntax"/>.</summary>
    AndOrList,

    /// <summary>Node: <see cref="PipelineSyntax"/>.</summary>
    Pipeline,

    /// <summary>Node: <see cref="SimpleCommandSyntax"/>.</summary>
    SimpleCommand,

    /// <summary>Node: <see cref="SubshellCommandSyntax"/>.</summary>
    SubshellCommand,

    /// <summary>Node: <see cref="GroupCommandSyntax"/>.</summary>
    GroupCommand,

    /// <summary>Node: <see cref="IfCommandSyntax"/>.</summary>
    IfCommand,

    /// <summary>Node: <see cref="ElifClauseSyntax"/>.</summary>
    ElifClause,

    /// <summary>Node: <see cref="ElseClauseSyntax"/>.</summary>
    ElseClause,

    /// <summary>Node: <see cref="WhileCommandSyntax"/>.</summary>
    WhileCommand,

    /// <summary>Node: <see cref="ForCommandSyntax"/>.</summary>
    ForCommand,

    /// <summary>Node: <see cref="ArithmeticForCommandSyntax"/>.</summary>
    ArithmeticForCommand,

    /// <summary>Node: <see cref="CaseCommandSyntax"/>.</summary>
    CaseCommand,

    /// <summary>Node: <see cref="CaseItemSyntax"/>.</summary>
    CaseItem,

    /// <summary>Node: <see cref="FunctionDefinitionSyntax"/>.</summary>
    FunctionDefinition,

    /// <summary>Node: <see cref="TestCommandSyntax"/>.</summary>
    TestCommand,

    /// <summary>Node: <see cref="ArithmeticCommandSyntax"/>.</summary>
    ArithmeticCommand,

    /// <summary>Node: <see cref="PrefixedCommandSyntax"/>.</summary>
    PrefixedCommand,

    /// <summary>Node: <see cref="RedirectionSyntax"/>.</summary>
    Redirection,

    /// <summary>Node: <see cref="HereDocumentSyntax"/>.</summary>
    HereDocument,

    /// <summary>Node: <see cref="AssignmentSyntax"/>.</summary>
    Assignment,

    /// <summary>Node: <see cref="SubscriptSyntax"/>.</summary>
    Subscript,

    /// <summary>Node: <see cref="ShellWordSyntax"/>.</summary>
    Word,

    /// <summary>Node: <see cref="LiteralTextSyntax"/>.</summary>
    LiteralText,

    /// <summary>Node: <see cref="EscapedTextSyntax"/>.</summary>
    EscapedText,

    /// <summary>Node: <see cref="SingleQuotedTextSyntax"/>.</summary>
    SingleQuotedText,

    /// <summary>Node: <see cref="AnsiCQuotedTextSyntax"/>.</summary>
    AnsiCQuotedText,

    /// <summary>Node: <see cref="DoubleQuotedTextSyntax"/>.</summary>
    DoubleQuotedText,

    /// <summary>Node: <see cref="ParameterExpansionSyntax"/>.</summary>
    ParameterExpansion,

    /// <summary>Node: <see cref="CommandSubstitutionSyntax"/>.</summary>
    CommandSubstitution,

    /// <summary>Node: <see cref="ProcessSubstitutionSyntax"/>.</summary>
    ProcessSubstitution,

    /// <summary>Node: <see cref="ArithmeticExpansionSyntax"/>.</summary>
    ArithmeticExpansion,

    /// <summary>Node: <see cref="ArithmeticExpressionSyntax"/>.</summary>
    ArithmeticExpression,

    /// <summary>Node: <see cref="ExtendedPatternSyntax"/>.</summary>
    ExtendedPattern,

    /// <summary>Node: <see cref="ArrayLiteralSyntax"/>.</summary>
    ArrayLiteral,
}
