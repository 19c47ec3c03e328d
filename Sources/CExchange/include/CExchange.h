/* Two names that change places at once: no other process sees one of them gone. */
#ifndef BIJSTAND_CEXCHANGE_H
#define BIJSTAND_CEXCHANGE_H

/* 0, or -1 with errno; ENOSYS where the system has no such call, EINVAL or EOPNOTSUPP where the file system has not. */
int exchange_names(const char *one, const char *other);

#endif
