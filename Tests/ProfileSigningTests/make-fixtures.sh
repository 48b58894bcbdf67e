#!/bin/sh
# Makes the signed messages in Fixtures with OpenSSL 3. Keys are made anew, used once and thrown away; certificates are
# valid from 2020 to 2090, so that tests do not age. All names are invented.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out="$here/Fixtures"
profile="$here/../../Samples/apple-mobileconfig/simplest.mobileconfig"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
umask 077
cd "$work"
mkdir -p "$out" new
: > index.txt
cat > ca.cnf <<'END'
[ca]
default_ca = local
[local]
database = index.txt
new_certs_dir = new
rand_serial = yes
default_md = sha256
policy = any
unique_subject = no
email_in_dn = no
default_crl_days = 20000
[any]
commonName = supplied
organizationName = optional
[root]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[signer]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = emailProtection
subjectAltName = email:profiles@example.com
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[server]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = serverAuth
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[encipher]
basicConstraints = CA:FALSE
keyUsage = critical, keyEncipherment
subjectKeyIdentifier = hash
[req]
distinguished_name = dn
[dn]
END

key() { # name, arguments of genpkey
  name=$1; shift; openssl genpkey -quiet "$@" -out "$name.key" 2>/dev/null
}
ask() { openssl req -new -config ca.cnf -key "$1.key" -subj "/O=Example Org/CN=$2" -out "$1.csr"; }
issue() { # name, extensions, issuer ("" for itself), start, end
  if [ -z "$3" ]; then by="-selfsign -keyfile $1.key"; else by="-cert $3.pem -keyfile $3.key"; fi
  openssl ca -batch -notext -config ca.cnf -extensions "$2" $by -startdate "$4" -enddate "$5" -in "$1.csr" -out "$1.pem" 2>/dev/null
}
long="20200101000000Z 20900101000000Z"

p256="-algorithm EC -pkeyopt ec_paramgen_curve:P-256"
key root $p256; ask root "Example Root"; issue root root "" $long
key between $p256; ask between "Example Issuer"; issue between root root $long
key rsa -algorithm RSA -pkeyopt rsa_keygen_bits:2048; ask rsa "Profile Signer RSA"; issue rsa signer between $long
key p256 $p256; ask p256 "Profile Signer"; issue p256 signer between $long
key p384 -algorithm EC -pkeyopt ec_paramgen_curve:P-384; ask p384 "Profile Signer P-384"; issue p384 signer between $long
key expired $p256; ask expired "Former Signer"; issue expired signer between 20200101000000Z 20210101000000Z
key server $p256; ask server "mail.example.com"; issue server server between $long
key encipher $p256; ask encipher "Not for signing"; issue encipher encipher between $long
key alone $p256; ask alone "Nobody Else"; issue alone signer "" $long

cp root.pem between.pem p256.pem alone.pem "$out/"
sign() { # fixture, signer, further arguments
  to=$1; by=$2; shift 2
  openssl cms -sign -binary -nodetach -in "$profile" -signer "$by.pem" -inkey "$by.key" -certfile between.pem -out "$out/$to" "$@"
}
der="-outform DER"
sign rsa.cms rsa $der
sign streamed.cms rsa $der -stream
sign pem.cms p256 -outform PEM
sign p256.cms p256 $der
sign p384.cms p384 $der -md sha384
sign sha512.cms rsa $der -md sha512
sign pss.cms rsa $der -keyopt rsa_padding_mode:pss -keyopt rsa_pss_saltlen:-1
sign pss-long-salt.cms rsa $der -keyopt rsa_padding_mode:pss -keyopt rsa_pss_saltlen:-2
sign noattr.cms rsa $der -noattr
sign keyid.cms p256 $der -keyid
sign sha1.cms rsa $der -md sha1
sign md5.cms rsa $der -md md5
sign expired.cms expired $der
sign server.cms server $der
sign encipher.cms encipher $der
sign alone.cms alone $der
sign two.cms rsa $der -signer p256.pem -inkey p256.key
openssl cms -sign -binary -nodetach -nocerts -in "$profile" -signer p256.pem -inkey p256.key $der -out "$out/nocerts.cms"
openssl cms -sign -binary -in "$profile" -signer p256.pem -inkey p256.key $der -out "$out/detached.cms"
openssl cms -sign -binary -nodetach -in "$out/p256.cms" -signer rsa.pem -inkey rsa.key -certfile between.pem $der -out "$out/twice.cms"
openssl crl2pkcs7 -nocrl -certfile p256.pem $der -out "$out/certificates.cms"
openssl cms -encrypt -binary -in "$profile" $der -aes256 -out "$out/encrypted.cms" encipher.pem
openssl cms -EncryptedData_encrypt -in "$profile" $der -aes256 -secretkey "$(openssl rand -hex 32)" -out "$out/encrypted-data.cms"
openssl cms -digest_create -binary -in "$profile" $der -out "$out/digested.cms"
openssl base64 -in "$out/p256.cms" -out "$out/base64.cms"
{ printf 'Profile of example.com\r\n\r\n'; sed 's/$/\r/' "$out/pem.cms"; } > "$out/pem-with-text.cms"

# The same message with a certificate revocation list, which OpenSSL cannot add.
openssl ca -config ca.cnf -gencrl -cert root.pem -keyfile root.key -out crl.pem 2>/dev/null
openssl crl -in crl.pem -outform DER -out crl.der
python3 - "$out/p256.cms" crl.der "$out/crl.cms" <<'END'
import sys
def head(b, i):
    n = b[i + 1]
    if n < 128: return i + 2, n
    k = n & 127
    return i + 2 + k, int.from_bytes(b[i + 2:i + 2 + k], "big")
def tlv(tag, body):
    n = len(body)
    length = bytes([n]) if n < 128 else (lambda s: bytes([128 | len(s)]) + s)(n.to_bytes((n.bit_length() + 7) // 8, "big"))
    return bytes([tag]) + length + body
def items(b):
    i, found = 0, []
    while i < len(b):
        start, n = head(b, i)
        found.append(b[i:start + n]); i = start + n
    return found
def body(b):
    start, n = head(b, 0)
    return b[start:start + n]
message, crl = open(sys.argv[1], "rb").read(), open(sys.argv[2], "rb").read()
kind, wrapped = items(body(message))
parts = items(body(body(wrapped)))
parts.insert(4, tlv(0xA1, crl))
open(sys.argv[3], "wb").write(tlv(0x30, kind + tlv(0xA0, tlv(0x30, b"".join(parts)))))
END
openssl cms -verify -inform DER -in "$out/crl.cms" -CAfile root.pem -out /dev/null 2>/dev/null
ls "$out"
