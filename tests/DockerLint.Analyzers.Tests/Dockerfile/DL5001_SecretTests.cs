using DockerLint.Analyzers.Dockerfile;
using DockerLint.Diagnostics;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL5001_SecretTests
{
    // Made for these tests; assembled, so that scanners of repositories do not take the file for a leak.
    private const string GitHub = "ghp" + "_a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8";

    [Theory]
    [InlineData("FROM a:1\nENV DB_PASSWORD=[|Tr0ub4dor&3x|]")]
    [InlineData("FROM a:1\nENV DB_PASSWORD [|Tr0ub4dor&3x|]")]
    [InlineData("FROM a:1\nENV A=b apiToken=[|\"q8Zr2LxV7tWmN4cY\"|] C=d")]
    [InlineData("ARG SIGNING_KEY=[|q8Zr2LxV7tWmN4cY|]\nFROM a:1")]
    [InlineData("FROM a:1\nLABEL db.password=[|Tr0ub4dor&3x|]")]
    [InlineData("FROM a:1\nONBUILD ENV DB_PASSWORD=[|Tr0ub4dor&3x|]")]
    [InlineData("FROM a:1\nARG {|DL3064:NPM_TOKEN|}\nENV NPM_TOKEN=[|$NPM_TOKEN|]")]
    [InlineData("FROM a:1\nARG {|DL3064:TOKEN|}\nENV X_SECRET=[|\"${TOKEN}\"|]")]
    public void A_value_under_the_name_of_a_secret_is_reported(string markup) =>
        RuleTest.Verify<SecretAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1\nENV X=[|TOKEN|]")]
    [InlineData("ARG X=[|TOKEN|]\nFROM a:1")]
    [InlineData("FROM a:1\nLABEL x=\"[|TOKEN|] y\"")]
    [InlineData("FROM a:1\nRUN curl -H 'Authorization: token [|TOKEN|]' https://x.example")]
    [InlineData("FROM a:1\nRUN a && \\\n  # why\n  b [|TOKEN|]")]
    [InlineData("FROM a:1\nRUN <<E\nexport X=[|TOKEN|]\nE")]
    [InlineData("FROM a:1\nCOPY <<E /root/.netrc\npassword [|TOKEN|]\nE")]
    [InlineData("FROM a:1\nCMD [\"app\", \"--token=[|TOKEN|]\"]")]
    [InlineData("FROM a:1\nENTRYPOINT app [|TOKEN|]")]
    [InlineData("FROM a:1\nHEALTHCHECK CMD curl -H [|TOKEN|] localhost")]
    [InlineData("FROM a:1\nONBUILD RUN x [|TOKEN|]")]
    [InlineData("FROM a:1\nADD https://[|TOKEN|]@raw.example.com/a /a")]
    [InlineData("FROM a:1\nENV GITHUB_TOKEN=[|TOKEN|]")]
    [InlineData("FROM a:1\nRUN echo \"[|-----BEGIN RSA PRIVATE KEY-----|]\" > /k")]
    public void A_secret_of_a_known_form_is_an_error_wherever_it_stands(string markup) =>
        RuleTest.Verify<SecretAnalyzer>(markup.Replace("TOKEN|]", GitHub + "|]"), new RuleTestOptions { ExpectedSeverity = DiagnosticSeverity.Error });

    [Theory]
    [InlineData("FROM a:1\nENV TOKEN_ENDPOINT=https://id.example/token PASSWORD_MIN_LENGTH=12 PUBLIC_KEY=abc")]
    [InlineData("FROM a:1\nARG NUGET_AUTH_TYPE=basic")]
    [InlineData("FROM a:1\nENV GOPRIVATE=example.com/x ANDROID_KEY_ALIAS=upload KEYBOARD_LAYOUT=us")]
    [InlineData("FROM a:1\nENV DB_PASSWORD_FILE=/run/secrets/db JWT_SECRET_PATH=/run/secrets/q8Zr2LxV7tWmN4cY")]
    [InlineData("FROM a:1\nENV DB_PASSWORD=/run/secrets/db API_TOKEN=https://x.example/y DB_PASSWORD=\"\" ACCESS_TOKEN=true")]
    [InlineData("FROM a:1\nENV DB_PASSWORD= SECRET=$OTHER")]
    [InlineData("FROM a:1\nENV SECRET_A=$OTHER SECRET_B=${OTHER:-x} SECRET_C=a$OTHER")]
    [InlineData("FROM a:1\nENV PASSWORD_HASH=q8Zr2LxV7tWmN4cY")]
    [InlineData("FROM a:1\nLABEL password=q8 com.example.token")]
    [InlineData("FROM a:1\nRUN --mount=type=secret,id=t,env=GITHUB_TOKEN x $GITHUB_TOKEN")]
    [InlineData("FROM a:1\nRUN x ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    [InlineData("FROM a:1\n# ghp_a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8\nRUN x")]
    [InlineData("FROM a:1\nENV X=AKIAIOSFODNN7EXAMPLE")]
    [InlineData("FROM a:1\nENV NEXT_PUBLIC_MAPS=AIzaSyA1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q")]
    [InlineData("FROM a:1\nENV")]
    public void What_is_no_secret_is_left_alone(string text) => RuleTest.VerifySilent<SecretAnalyzer>(text);

    [Theory]
    [InlineData("FROM a:1\nARG {|DL3064:NPM_TOKEN|}")]
    [InlineData("FROM a:1\nARG FOO=test {|DL3064:GITHUB_TOKEN|}")]
    [InlineData("ARG {|DL3064:openai_api_key|}\nFROM a:1")]
    [InlineData("FROM a:1\nENV {|DL3064:my_password|}=abcdefghijklmnopqrstuvwxyz")]
    [InlineData("FROM a:1\nENV {|DL3064:MYSQL_ROOT_PASSWORD|}=root")]
    [InlineData("FROM a:1\nARG {|DL3064:GITHUB_TOKEN|}=placeholder")]
    [InlineData("FROM a:1\nENV {|DL3064:SECRET_KEY_BASE|}=changeme")]
    [InlineData("FROM a:1\nENV {|DL3064:POSTGRES_PASSWORD|}=**None** {|DL3064:AWS_ACCESS_KEY_ID|}=abcdefghijklmnopqrstuvwxyz")]
    public void A_name_alone_is_a_hint(string markup) => RuleTest.Verify<SecretAnalyzer>(markup, new RuleTestOptions { ExpectedSeverity = DiagnosticSeverity.Info });

    [Fact]
    public void A_value_that_only_looks_like_a_secret_is_a_warning() =>
        RuleTest.Verify<SecretAnalyzer>("FROM a:1\nENV DB_PASSWORD=[|Tr0ub4dor&3x|]", new RuleTestOptions { ExpectedSeverity = DiagnosticSeverity.Warning });

    [Fact]
    public void An_argument_that_is_reported_itself_is_not_reported_where_it_is_kept() =>
        RuleTest.Verify<SecretAnalyzer>("FROM a:1\nARG DB_PASSWORD=[|Tr0ub4dor&3x|]\nENV DB_PASSWORD=$DB_PASSWORD");

    [Fact]
    public void Messages_do_not_show_values() => RuleTest.Verify<SecretAnalyzer>(
        "FROM a:1\nENV DB_PASSWORD=[|Tr0ub4dor&3x|]\nRUN x [|" + GitHub + "|]",
        new RuleTestOptions { Messages = ["The value of 'DB_PASSWORD' looks like a secret: who has the image or this file can read it", "GitHub token in plain text: who has the image or this file can read it"] });

    [Fact]
    public void Names_alone_are_for_mode_all() =>
        RuleTest.VerifySilent<SecretAnalyzer>("FROM a:1\nARG NPM_TOKEN", new RuleTestOptions { Mode = Configuration.AnalysisMode.Recommended });
}
