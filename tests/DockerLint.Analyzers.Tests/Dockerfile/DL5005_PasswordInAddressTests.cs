using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL5005_PasswordInAddressTests
{
    [Theory]
    [InlineData("FROM a:1\nRUN git clone https://bot:[|hunter22|]@git.example.com/a.git")]
    [InlineData("FROM a:1\nADD https://bot:[|hunter22|]@files.example.com/a.tgz /a")]
    [InlineData("FROM a:1\nENV DATABASE_URL=postgres://app:[|hunter22|]@db.example.com:5432/app")]
    [InlineData("ARG URL=\"https://bot:[|hunter22|]@pypi.example.com/simple\"\nFROM a:1")]
    [InlineData("FROM a:1\nRUN pip install \\\n  --index-url https://bot:[|hunter22|]@pypi.example.com/simple x")]
    [InlineData("FROM a:1\nCMD [\"app\", \"amqp://u:[|hunter22|]@mq\"]")]
    [InlineData("FROM a:1\nRUN <<E\ncurl ftp://u:[|hunter22|]@ftp.example.com/a\nE")]
    public void Speaks(string markup) => RuleTest.Verify<PasswordInAddressAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1\nRUN git clone https://bot:$TOKEN@git.example.com/a.git")]
    [InlineData("FROM a:1\nRUN git clone https://bot:${TOKEN}@git.example.com/a.git")]
    [InlineData("FROM a:1\nRUN git clone https://git@git.example.com:8080/a.git")]
    [InlineData("FROM a:1\nENV DATABASE_URL=postgres://postgres:postgres@db/app")]
    [InlineData("FROM a:1\nENV DATABASE_URL=postgres://app:hunter22@localhost/app")]
    [InlineData("FROM a:1\nENV DATABASE_URL=postgres://user:password@db/app")]
    [InlineData("FROM a:1\nENV X=https://a.example:8080/@scope/b")]
    [InlineData("FROM a:1\nRUN git clone https://u:ghp_a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8@github.com/a/b")]
    public void IsSilent(string text) => RuleTest.VerifySilent<PasswordInAddressAnalyzer>(text);

    [Fact]
    public void The_message_names_the_host_only() => RuleTest.Verify<PasswordInAddressAnalyzer>(
        "FROM a:1\nADD https://bot:[|hunter22|]@files.example.com/a.tgz /a",
        new RuleTestOptions { Messages = ["The address of 'files.example.com' holds a literal password, which stays readable in the image's history"] });
}
